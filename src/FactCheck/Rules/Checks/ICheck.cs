using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>Compares the values of two claims that were aligned as being about the same fact.</summary>
public interface ICheck
{
    CheckResult Compare(Claim left, Claim right, CompareSettings settings);
}

public enum Comparison
{
    Agree,
    Conflict,
    CannotTell,
}

/// <summary>The answer of a check, with a short reason that goes straight to the report.</summary>
public readonly record struct CheckResult(Comparison Comparison, string Reason)
{
    /// <summary>What kind of difference a conflict is; <see cref="Outcome.Conflict"/> unless the check knows better.</summary>
    public Outcome Outcome { get; init; }
}
