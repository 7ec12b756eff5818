using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions.Quotations;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Roles;

/// <summary>
/// The names of persons beside a title: those read before, and where none was, words in capitals, because a title is good evidence that a
/// person follows.
/// </summary>
internal sealed class PersonNames
{
    private const int LongestName = 5;

    private readonly AnnotatedText _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly Dictionary<int, Name> _byStart;
    private readonly Dictionary<int, Name> _byEnd;

    public PersonNames(AnnotatedText text, ImmutableArray<Mention> earlier)
    {
        (_text, _tokens) = (text, text.Tokens);
        // In news every fifteenth word or so begins a name.
        (_byStart, _byEnd) = (new(_tokens.Length / 15), new(_tokens.Length / 15));
        foreach (var mention in earlier)
            if (mention is Name name && name.Field == text.Field)
            {
                _byStart.TryAdd(name.Span.Start, name);
                _byEnd.TryAdd(name.Span.End, name);
            }
    }

    /// <summary>False where no name was read before, so that words in capitals have to do.</summary>
    public bool IsEmpty => _byStart.Count == 0;

    /// <summary>True where the name of a person that was read before starts with this token.</summary>
    public bool IsStart(int token) => _byStart.TryGetValue(_tokens[token].Start, out var name) && name.Type == NameType.Person;

    /// <summary>The organization or place whose name ends at this place of the text; null where none was read before.</summary>
    public Name? OrganizationEndingAt(int position) => _byEnd.TryGetValue(position, out var name) && name is { Type: not NameType.Person, IsDemonym: false } ? name : null;

    /// <summary>A name's own place, its fullest form and its entity; the last is null where it was read by its capitals alone.</summary>
    public readonly record struct Holder(TextSpan Span, string Name, string? Entity);

    public Holder? StartingAt(int token)
    {
        if (token >= _tokens.Length)
            return null;
        if (_byStart.TryGetValue(_tokens[token].Start, out var name))
            return name.Type == NameType.Person ? Of(name) : null;
        var end = token;
        while (end < Math.Min(_tokens.Length, token + LongestName) && (end == token || !HasBreak(end)) && (IsNamePart(end) || end > token && IsParticle(end) && end + 1 < _tokens.Length && IsNamePart(end + 1)))
            end += IsJoined(end) ? 3 : 1;
        end = Math.Min(end, _tokens.Length);
        return end > token && !IsPlace(token, end) ? Printed(token, end) : null;
    }

    /// <summary>The person before a place is looked at, too: "Senator Ada Smith of Ohio, the ...".</summary>
    public Holder? EndingAt(int last)
    {
        if (last < 0)
            return null;
        if (_byEnd.TryGetValue(_tokens[last].End, out var name))
        {
            var before = name.Type == NameType.Place ? _text.TokenAt(name.Span.Start) - 1 : -1;
            return name.Type == NameType.Person ? Of(name) : before > 0 && _tokens[before].Lower is "of" or "from" ? EndingAt(before - 1) : null;
        }
        var first = last + 1;
        while (first > 0 && last - first < LongestName && (first > last || !HasBreak(first)) && IsNamePart(first - 1))
            first -= first > 1 && IsJoined(first - 3) ? 3 : 1;
        first = Math.Max(0, first);
        if (IsPlace(first, last + 1))
            return first > 0 && _tokens[first - 1].Lower is "of" or "from" ? EndingAt(first - 2) : null;
        // One word in capitals before a comma may be anything; two are mostly a name.
        return last + 1 - first >= 2 && IsNamePart(first) ? Printed(first, last + 1) : null;
    }

    private static Holder Of(Name name) => new(name.Span, name.Canonical, name.Entity);

    private Holder? Printed(int first, int end)
    {
        while (end - first > 1 && RoleWords.Standard.TitleEndingAt(_text, first) is not null)
            first++;
        if (IsOrganizationWord(_tokens[end - 1].Lower) || RoleWords.Standard.TitleEndingAt(_text, end - 1) is not null)
            return null;
        var span = new TokenRange(first, end).SpanIn(_text);
        return new Holder(span, _text.Quote(span), null);
    }

    private bool IsPlace(int first, int end) => first < end && !Gazetteer.Find(Folding.Fold(_text.Text[_tokens[first].Start.._tokens[end - 1].End])).IsEmpty;

    private bool IsNamePart(int i) =>
        i >= 0 && _tokens[i].Tag is not (PartOfSpeech.Pron or PartOfSpeech.Adv or PartOfSpeech.Adp or PartOfSpeech.Sconj) && char.IsUpper(_text.Text[_tokens[i].Start]) && !FunctionWords.IsTimeWord(_tokens[i].Lower) && !FunctionWords.IsDeterminer(_tokens[i].Lower)
        && !FunctionWords.IsPreposition(_tokens[i].Lower) && !FunctionWords.IsConjunction(_tokens[i].Lower) && !FunctionWords.IsPersonalPronoun(_tokens[i].Lower)
        && !FunctionWords.IsAuxiliary(_tokens[i].Lower);

    /// <summary>"Suk" before "-yeol": the hyphen and what follows belong to the word.</summary>
    private bool IsJoined(int i) => i >= 0 && i + 2 < _tokens.Length && _tokens[i + 1].Lower == "-" && _tokens[i].End == _tokens[i + 1].Start && _tokens[i + 1].End == _tokens[i + 2].Start
        && (char.IsUpper(_text.Text[_tokens[i + 2].Start]) || !FunctionWords.IsPreposition(_tokens[i + 2].Lower) && !FunctionWords.IsConjunction(_tokens[i + 2].Lower) && !FunctionWords.IsDeterminer(_tokens[i + 2].Lower));

    private static bool IsOrganizationWord(string word) =>
        word is "department" or "service" or "office" or "court" or "party" or "committee" or "commission" or "association" or "agency" or "bureau" or "council" or "club" or "company"
            or "corp." or "inc." or "university" or "college" or "center" or "hospital" or "team" or "union" or "bank" or "group" or "ministry" or "house" or "senate" or "congress";

    private static bool IsParticleWord(string word) => word is "de" or "da" or "di" or "del" or "della" or "van" or "von" or "der" or "den" or "bin" or "ibn" or "al" or "el" or "la" or "le" or "du" or "dos";

    private bool IsParticle(int i) => IsParticleWord(_tokens[i].Lower);

    private bool HasBreak(int i) => _text.Text.AsSpan(_tokens[i - 1].End, _tokens[i].Start - _tokens[i - 1].End).Contains('\n');
}
