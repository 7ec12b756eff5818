using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Language;
using FactCheck.Language.English;
using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Who takes part in a happening, at what level, where, and who receives the others, as far as the sentence around its word tells.</summary>
internal sealed class PartyReader(Lexicons lexicons)
{
    private const int PhraseReach = 7;
    private readonly Lexicon _counts = lexicons["party-counts"];
    private readonly Lexicon _levels = lexicons["levels"];

    public sealed record Result(ImmutableArray<string> Parties, int? Count, string? Host, string? Level, string? Place, string? Region);

    public Result Read(ArticleReading reading, AnnotatedText text, int sentence, int head)
    {
        IReadOnlyList<Mention> mentions = reading.InSentence(text.Field, sentence);
        if (Dateline.Find(text, text.Sentences[sentence]) is { } dateline)
            mentions = [.. mentions.Where(m => !dateline.Overlaps(m.Span))];
        var (place, region) = Place(text, mentions, head);
        var parties = Parties(text, sentence, mentions, place);
        var count = Before(text, sentence, head, _counts) is { } stated ? int.Parse(stated, CultureInfo.InvariantCulture) : (int?)null;
        // More states in the sentence than take part: it tells of others too.
        if (count is { } parts && parties.Length > parts)
            parties = [];
        return new Result(parties, count, Host(text, sentence, mentions) ?? (region is null ? null : Country(region)), Level(text, sentence, head), place, region);
    }

    /// <summary>States first: their governments act; where none is named, persons and organizations.</summary>
    private static ImmutableArray<string> Parties(AnnotatedText text, int sentence, IReadOnlyList<Mention> mentions, string? place)
    {
        var (states, others) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var mention in mentions)
        {
            switch (mention)
            {
                case Role { Region: { } region }:
                    states.Add(Country(region));
                    break;
                case Name { Type: NameType.Place, Region: { Length: 2 } region } name when Folding.Fold(name.Canonical) != place && !OnlyLocates(text, mentions, name):
                    states.Add(region);
                    break;
                case Name { Type: NameType.Person or NameType.Organization } name:
                    others.Add(ContextReader.NameKey(name));
                    break;
            }
        }
        AddDemonyms(text, sentence, states);
        return [.. states.Count > 1 ? states : others.Count > 0 ? others : states];
    }

    /// <summary>"His Peruvian counterpart": whoever is called by a state acts for it.</summary>
    private static void AddDemonyms(AnnotatedText text, int sentence, SortedSet<string> states)
    {
        var bounds = text.Sentences[sentence];
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            if (!char.IsUpper(text.Text[text.Tokens[i].Start]))
                continue;
            var isPair = i + 1 < bounds.EndToken && Gazetteer.Demonym($"{text.Tokens[i].Lower} {text.Tokens[i + 1].Lower}") is not null;
            var end = isPair ? i + 2 : i + 1;
            var state = isPair ? Gazetteer.Demonym($"{text.Tokens[i].Lower} {text.Tokens[i + 1].Lower}") : Gazetteer.Demonym(text.Tokens[i].Lower);
            if (state is not null && !IsPlaceNoun(text, end))
                states.Add(Country(state));
            i = end - 1;
        }
    }

    private static bool IsPlaceNoun(AnnotatedText text, int token) =>
        token < text.Tokens.Length && text.Tokens[token].Lower is "city" or "port" or "capital" or "town" or "province" or "resort" or "village" or "island" or "region" or "border";

    /// <summary>"Cusco, Peru", "the Peruvian city of Cusco": the state says where, not who.</summary>
    private static bool OnlyLocates(AnnotatedText text, IReadOnlyList<Mention> mentions, Name state)
    {
        var (first, end) = (text.TokenAt(state.Span.Start), text.TokenAt(state.Span.End - 1) + 1);
        if (IsPlaceNoun(text, end))
            return true;
        if (first < 2 || text.Tokens[first - 1].Lower != ",")
            return false;
        foreach (var mention in mentions)
            if (mention is Name { Type: NameType.Place, Region: { Length: > 2 } region } && mention.Span.End == text.Tokens[first - 2].End && Country(region) == state.Region)
                return true;
        return false;
    }

    /// <summary>The value of the phrase of <paramref name="lexicon"/> nearest before the head, within the reach of a noun phrase.</summary>
    private static string? Before(AnnotatedText text, int sentence, int head, Lexicon lexicon)
    {
        var bounds = text.Sentences[sentence];
        for (var i = head - 1; i >= Math.Max(bounds.FirstToken, head - PhraseReach); i--)
            if (PhraseMatch.At(text, i, head, lexicon) is { } match)
                return match.Value;
        return null;
    }

    private string? Level(AnnotatedText text, int sentence, int head)
    {
        var bounds = text.Sentences[sentence];
        string? first = null;
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            if (PhraseMatch.At(text, i, bounds.EndToken, _levels) is not { } match)
                continue;
            var level = match.Value == "minister" && i > bounds.FirstToken && IsDeputy(text, bounds.FirstToken, i) ? "deputy" : match.Value;
            // "foreign ministers' meeting": the words of the noun phrase itself outweigh the rest of the sentence.
            if (i < head && head - i <= PhraseReach)
                return level;
            first ??= level;
            i = match.EndToken - 1;
        }
        return first;
    }

    private static bool IsDeputy(AnnotatedText text, int first, int token)
    {
        for (var i = Math.Max(first, token - 3); i < token; i++)
            if (text.Tokens[i].Lower is "deputy" or "vice" or "assistant" or "junior")
                return true;
        return false;
    }

    /// <summary>The nearest place name behind the head that "in" or "at" leads to.</summary>
    private static (string? Place, string? Region) Place(AnnotatedText text, IReadOnlyList<Mention> mentions, int head)
    {
        Name? nearest = null;
        var least = int.MaxValue;
        foreach (var mention in mentions)
        {
            if (mention is not Name { Type: NameType.Place, IsDemonym: false } name || !IsLedTo(text, name))
                continue;
            var distance = Math.Abs(text.TokenAt(name.Span.Start) - head);
            if (distance < least)
                (nearest, least) = (name, distance);
        }
        return nearest is null ? (null, null) : (Folding.Fold(nearest.Canonical), nearest.Region);
    }

    public static bool IsLedTo(AnnotatedText text, Name name)
    {
        var first = text.TokenAt(name.Span.Start);
        for (var i = first - 1; i >= Math.Max(0, first - 6); i--)
        {
            if (text.Tokens[i].Lower is "in" or "at")
                return true;
            if (text.Tokens[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Punct)
                return false;
        }
        return false;
    }

    /// <summary>"X hosts", "X played host", "hosted by X".</summary>
    private static string? Host(AnnotatedText text, int sentence, IReadOnlyList<Mention> mentions)
    {
        var bounds = text.Sentences[sentence];
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            if (text.Tokens[i].Lemma is not ("host" or "welcome" or "receive"))
                continue;
            var byAgent = i + 1 < bounds.EndToken && text.Tokens[i + 1].Lower == "by";
            Name? host = null;
            foreach (var mention in mentions)
                if (mention is Name { Type: NameType.Place, Region: not null } name && (byAgent ? name.Span.Start > text.Tokens[i].Start && host is null : name.Span.End <= text.Tokens[i].Start))
                    host = name;
            if (host is not null)
                return Country(host.Region!);
        }
        return null;
    }

    private static string Country(string region) => region[..Math.Min(2, region.Length)];
}
