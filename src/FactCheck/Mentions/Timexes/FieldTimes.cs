namespace FactCheck.Mentions.Timexes;

/// <summary>The expressions of one field in the order they are resolved; a range stands behind its two ends.</summary>
internal sealed record FieldTimes(LexemeText Text, List<FoundTime> Matches);

internal readonly record struct FoundTime(TimeMatch Match, TimeRole Role);

internal enum TimeRole
{
    Single,
    EndOfRange,
    Range,
}
