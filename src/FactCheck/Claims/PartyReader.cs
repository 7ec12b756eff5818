using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Language;
using FactCheck.Language.English;
using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Who takes part in the happenings of a sentence, at what level, where, and who receives the others, as far as the sentence around their
/// words tells. What it tells of all of them is read once.
/// </summary>
internal sealed class PartyReader
{
    private const int PhraseReach = 7;
    private static readonly WordQuestion IsDemonym = new(static word => Gazetteer.Demonym(word.Lower) is not null);
    private readonly PartyWords _words;
    private readonly AnnotatedText _text;
    private readonly int _sentence;
    private readonly ImmutableArray<Mention> _mentions;
    private readonly List<string> _demonyms = [];
    private readonly List<LevelWord> _levels = [];
    private readonly string? _host;

    // Most happenings of a sentence have one place, and so the same parties.
    private (string? Place, ImmutableArray<string> Parties) _last;

    public PartyReader(PartyWords words, ArticleReading reading, AnnotatedText text, int sentence)
    {
        (_words, _text, _sentence) = (words, text, sentence);
        _mentions = reading.InSentence(text.Field, sentence);
        if (Dateline.Find(text, text.Sentences[sentence]) is { } dateline)
            _mentions = [.. _mentions.Where(m => !dateline.Overlaps(m.Span))];
        AddDemonyms();
        AddLevels();
        _host = Host();
    }

    public sealed record Result(ImmutableArray<string> Parties, int? Count, string? Host, string? Level, string? Place, string? Region);

    /// <param name="head">The token of the word for the happening.</param>
    public Result Read(int head)
    {
        var (place, region) = Place(head);
        if (_last.Parties.IsDefault || _last.Place != place)
            _last = (place, Parties(place));
        var parties = _last.Parties;
        var count = Before(head, _words.Counts) is { } stated ? int.Parse(stated, CultureInfo.InvariantCulture) : (int?)null;
        // More states in the sentence than take part: it tells of others too.
        if (count is { } parts && parties.Length > parts)
            parties = [];
        return new Result(parties, count, _host ?? (region is null ? null : Country(region)), Level(head), place, region);
    }

    /// <summary>States first: their governments act; where none is named, persons and organizations.</summary>
    private ImmutableArray<string> Parties(string? place)
    {
        var (states, others) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var state in _demonyms)
            states.Add(state);
        foreach (var mention in _mentions)
        {
            switch (mention)
            {
                case Role { Region: { } region }:
                    states.Add(Country(region));
                    break;
                case Name { Type: NameType.Place, Region: { Length: 2 } region } name when Folding.Fold(name.Canonical) != place && !OnlyLocates(name):
                    states.Add(region);
                    break;
                case Name { Type: NameType.Person or NameType.Organization } name:
                    others.Add(ContextReader.NameKey(name));
                    break;
            }
        }
        return [.. states.Count > 1 ? states : others.Count > 0 ? others : states];
    }

    /// <summary>"His Peruvian counterpart": whoever is called by a state acts for it.</summary>
    private void AddDemonyms()
    {
        var bounds = _text.Sentences[_sentence];
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            if (!char.IsUpper(_text.Text[_text.Tokens[i].Start]))
                continue;
            var (end, state) = (i + 2, i + 1 < bounds.EndToken ? Demonym(_text.Tokens[i].Lower, _text.Tokens[i + 1].Lower) : null);
            if (state is null)
                (end, state) = (i + 1, IsDemonym.IsTrueOf(_text.Words[i]) ? Gazetteer.Demonym(_text.Tokens[i].Lower) : null);
            if (state is not null && !IsPlaceNoun(end))
                _demonyms.Add(Country(state));
            i = end - 1;
        }
    }

    /// <summary>"South Korean".</summary>
    private static string? Demonym(string first, string second)
    {
        Span<char> both = stackalloc char[PackedTable.LongestKey];
        return both.TryWrite($"{first} {second}", out var length) ? Gazetteer.Demonym(both[..length]) : null;
    }

    private bool IsPlaceNoun(int token) =>
        token < _text.Tokens.Length && _text.Tokens[token].Lower is "city" or "port" or "capital" or "town" or "province" or "resort" or "village" or "island" or "region" or "border";

    /// <summary>"Cusco, Peru", "the Peruvian city of Cusco": the state says where, not who.</summary>
    private bool OnlyLocates(Name state)
    {
        var (first, end) = (_text.TokenAt(state.Span.Start), _text.TokenAt(state.Span.End - 1) + 1);
        if (IsPlaceNoun(end))
            return true;
        if (first < 2 || _text.Tokens[first - 1].Lower != ",")
            return false;
        foreach (var mention in _mentions)
            if (mention is Name { Type: NameType.Place, Region: { Length: > 2 } region } && mention.Span.End == _text.Tokens[first - 2].End && Country(region) == state.Region)
                return true;
        return false;
    }

    /// <summary>The value of the phrase of <paramref name="lexicon"/> nearest before the head, within the reach of a noun phrase.</summary>
    private string? Before(int head, Lexicon lexicon)
    {
        var bounds = _text.Sentences[_sentence];
        for (var i = head - 1; i >= Math.Max(bounds.FirstToken, head - PhraseReach); i--)
            if (PhraseMatch.At(_text, i, head, lexicon) is { } match)
                return match.Value;
        return null;
    }

    private void AddLevels()
    {
        var bounds = _text.Sentences[_sentence];
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            if (PhraseMatch.At(_text, i, bounds.EndToken, _words.Levels) is not { } match)
                continue;
            _levels.Add(new LevelWord(i, match.Value == "minister" && i > bounds.FirstToken && IsDeputy(bounds.FirstToken, i) ? "deputy" : match.Value));
            i = match.EndToken - 1;
        }
    }

    /// <summary>"foreign ministers' meeting": the words of the noun phrase itself outweigh the rest of the sentence.</summary>
    private string? Level(int head)
    {
        foreach (var level in _levels)
            if (level.Token < head && head - level.Token <= PhraseReach)
                return level.Level;
        return _levels.Count > 0 ? _levels[0].Level : null;
    }

    private bool IsDeputy(int first, int token)
    {
        for (var i = Math.Max(first, token - 3); i < token; i++)
            if (_text.Tokens[i].Lower is "deputy" or "vice" or "assistant" or "junior")
                return true;
        return false;
    }

    /// <summary>The nearest place name behind the head that "in" or "at" leads to.</summary>
    private (string? Place, string? Region) Place(int head)
    {
        Name? nearest = null;
        var least = int.MaxValue;
        foreach (var mention in _mentions)
        {
            if (mention is not Name { Type: NameType.Place, IsDemonym: false } name || !IsLedTo(_text, name))
                continue;
            var distance = Math.Abs(_text.TokenAt(name.Span.Start) - head);
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
    private string? Host()
    {
        var bounds = _text.Sentences[_sentence];
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            if (_text.Tokens[i].Lemma is not ("host" or "welcome" or "receive"))
                continue;
            var byAgent = i + 1 < bounds.EndToken && _text.Tokens[i + 1].Lower == "by";
            Name? host = null;
            foreach (var mention in _mentions)
                if (mention is Name { Type: NameType.Place, Region: not null } name && (byAgent ? name.Span.Start > _text.Tokens[i].Start && host is null : name.Span.End <= _text.Tokens[i].Start))
                    host = name;
            if (host is not null)
                return Country(host.Region!);
        }
        return null;
    }

    private sealed record LevelWord(int Token, string Level);

    private static string Country(string region) => region[..Math.Min(2, region.Length)];
}
