namespace FactCheck.Rules;

/// <summary>What a difference means.</summary>
public enum Outcome
{
    Conflict,

    /// <summary>The later value replaces the earlier one: time has passed.</summary>
    Superseded,
    Corrected,
    AttributionDiffers,
    PossiblyDifferentEvents,
}
