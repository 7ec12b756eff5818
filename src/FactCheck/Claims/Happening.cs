using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// One article's words for something that happened: of what kind, who takes part, where, when. Other articles have other words for
/// it; the stage after this one brings them together as a news event.
/// </summary>
public sealed record Happening
{
    /// <summary>The class of the noun or verb in the lexicon of event forms ("meeting", "earthquake"), else its lemma.</summary>
    public required string Form { get; init; }

    /// <summary>True where the lexicon of event forms has the word; any verb with a date is a happening too, but says less of which.</summary>
    public bool HasKnownForm { get; init; }

    /// <summary>The word itself, as a lemma ("summit").</summary>
    public required string Head { get; init; }

    /// <summary>ISO 3166 codes of states ("JP"), folded names of others; sorted.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>How many parties the words state ("trilateral": 3); null where they do not.</summary>
    public int? PartyCount { get; init; }

    /// <summary>The party that receives the others; null where not stated.</summary>
    public string? Host { get; init; }

    /// <summary>The rank of those who act: "leader", "minister", "deputy minister", ...; null where not stated.</summary>
    public string? Level { get; init; }

    /// <summary>Which of several, where a word says that it is not the one reported: "previous", "next"; null where none does.</summary>
    public string? Which { get; init; }

    /// <summary>Folded name of the place; null where not stated.</summary>
    public string? Place { get; init; }

    /// <summary>ISO 3166 code of the place; null where unknown.</summary>
    public string? Region { get; init; }

    public DateInterval? Days { get; init; }

    public Modality Modality { get; init; }

    public Polarity Polarity { get; init; }
}
