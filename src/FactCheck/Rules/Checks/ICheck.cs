using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>Compares the values of two claims that were aligned as being about the same fact. The order of the two does not matter.</summary>
public interface ICheck
{
    /// <summary>The kind of claim whose values it can read.</summary>
    ClaimKind Kind { get; }

    /// <summary>The keys of the <c>compare</c> clause that it heeds, besides "check".</summary>
    IReadOnlyList<string> Settings => [];

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

    /// <summary>True for a difference that is information alone, such as tidied grammar in a quotation.</summary>
    public bool IsMinor { get; init; }

    /// <summary>True for an agreement of values of which one leaves out what the other states: "Smith" says nothing against "Walter" or "Walther".</summary>
    public bool IsPartial { get; init; }

    /// <summary>
    /// True for an agreement with a value that says less: "judge" stands beside "federal judge" in one article, and speaks against no conflict
    /// with "state judge".
    /// </summary>
    public bool IsBroader { get; init; }

    public static CheckResult Agree(string reason) => new(Comparison.Agree, reason);

    public static CheckResult Conflict(string reason) => new(Comparison.Conflict, reason);

    public static CheckResult CannotTell(string reason) => new(Comparison.CannotTell, reason);
}
