namespace FactCheck.Claims;

/// <summary>Whether something is told as fact, as intended, as possible, or as somebody's allegation.</summary>
public enum Modality
{
    Done,
    Planned,
    Possible,
    Alleged,
}
