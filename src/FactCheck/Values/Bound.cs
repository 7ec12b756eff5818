namespace FactCheck.Values;

/// <summary>How a number is hedged: "12", "about 12", "at least 12", "up to 12", "12 to 15".</summary>
public enum Bound
{
    Exact,
    About,
    AtLeast,
    AtMost,
    Range,
}
