using FactCheck.Language;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>One word for a happening where it stands: its token in the text, and what its sentence says of it.</summary>
internal sealed record HappeningMention(AnnotatedText Text, int Sentence, int Token, Happening Happening)
{
    /// <summary>The time expressions of the sentence that date it.</summary>
    public IReadOnlyList<Timex> Dates { get; init; } = [];

    /// <summary>Those that tell at what time of day it was, with a day or without.</summary>
    public IReadOnlyList<Timex> Times { get; init; } = [];

    /// <summary>Null where no tree was made for the sentence.</summary>
    public HappeningArguments? Arguments { get; init; }
}
