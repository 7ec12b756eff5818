namespace FactCheck.Rules;

/// <summary>How far a rule can be trusted. It caps the severity of what the rule finds.</summary>
public enum RuleStatus
{
    /// <summary>Being written: what it finds is information, not shown by default.</summary>
    Experimental,

    /// <summary>On trial: what it finds is a warning at most.</summary>
    Test,

    Stable,

    /// <summary>Kept so that packs which extend it still load; it finds nothing.</summary>
    Deprecated,
}
