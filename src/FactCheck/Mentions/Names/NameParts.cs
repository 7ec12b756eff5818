using FactCheck.Language;
using FactCheck.Mentions.Roles;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>
/// Parts what was tagged as one name and is several: a title with who holds it ("Peruvian President X"), two persons ("X and Y"), states in
/// a row ("Peru-Chile relations"), an organization with one of its people.
/// </summary>
internal static class NameParts
{
    private const int LongestAbbreviation = 3;

    private static readonly Lexicon Titles = Lexicons.Standard["role-titles"];

    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="facts">Of the sentence's tokens.</param>
    /// <param name="name">As tagged.</param>
    /// <param name="parts">Where the parts are added, in order.</param>
    public static void Split(AnnotatedText text, Sentence sentence, ReadOnlySpan<TokenFacts> facts, TaggedName name, List<TaggedName> parts)
    {
        var start = AfterTitle(text, sentence, facts, name);
        if (start > name.FirstToken)
        {
            // "Harlow Motors CEO Ada Smith": what stands before an abbreviated title is whose it is.
            if (start - 1 > name.FirstToken && IsAbbreviated(facts[start - 1 - sentence.FirstToken], text.Tokens[start - 1]))
                parts.Add(new TaggedName(name.FirstToken, start - 1, NameType.Organization));
            var end = EndOfPerson(facts, sentence.FirstToken, start, name.EndToken);
            parts.Add(new TaggedName(start, end, NameType.Person));
            if (end + 1 < name.EndToken)
                parts.Add(new TaggedName(end + 1, name.EndToken, NameType.Organization));
            return;
        }

        var person = AfterOwner(facts, sentence.FirstToken, name);
        if (person > name.FirstToken)
        {
            parts.Add(new TaggedName(name.FirstToken, person, facts[name.FirstToken - sentence.FirstToken].Place == 2 * PlaceKinds.Country ? NameType.Place : NameType.Organization));
            parts.Add(new TaggedName(person, name.EndToken, NameType.Person));
            return;
        }

        var first = name.FirstToken;
        if (name.Type is NameType.Person or NameType.Place && !IsPlace(text, name.FirstToken, name.EndToken))
            for (var i = first + 1; i < name.EndToken - 1; i++)
                if (IsBoundary(text, facts, sentence.FirstToken, name, first, i))
                {
                    parts.Add(new TaggedName(first, i, name.Type));
                    first = i + 1;
                }
        parts.Add(name with { FirstToken = first });
    }

    /// <summary>Where the holder's name starts after the last title within; the name's start where there is none.</summary>
    private static int AfterTitle(AnnotatedText text, Sentence sentence, ReadOnlySpan<TokenFacts> facts, TaggedName name)
    {
        var offset = sentence.FirstToken;
        for (var i = name.EndToken - 2; i >= name.FirstToken; i--)
        {
            var (title, next) = (facts[i - offset], facts[i + 1 - offset]);
            if (!title.CanStart || !next.CanStart || !IsTitle(title, text.Tokens[i]) && !EndsLongTitle(text, sentence, i))
                continue;
            // An office has ordinary words in it ("Prime Minister Office"); a person's name seldom.
            return name.Type == NameType.Person || next.Uses.HasFlag(NameWordUses.Ordinary) is false || (next.Uses & NameWordUses.GivenName) != 0 ? Rest(facts, offset, i + 1, name) : name.FirstToken;
        }
        return name.FirstToken;
    }

    /// <summary>Where a given name starts after a country or an organization ("Harvard University Jane Doe"); the name's start where none does.</summary>
    private static int AfterOwner(ReadOnlySpan<TokenFacts> facts, int offset, TaggedName name)
    {
        for (var i = name.FirstToken + 1; i < name.EndToken - 1; i++)
        {
            var (before, given, next) = (facts[i - 1 - offset], facts[i - offset], facts[i + 1 - offset]);
            if ((given.Uses & NameWordUses.GivenName) != 0 && given.Place == 0 && !given.Uses.HasFlag(NameWordUses.Ordinary) && next.CanStart && next.Head == NameHead.None
                && (before.Place >> 1 == PlaceKinds.Country || before.Head == NameHead.Organization))
                return i;
        }
        return name.FirstToken;
    }

    /// <summary>"Chief Financial Officer Ada Smith of Harlow Motors": the person ends at the small word.</summary>
    private static int EndOfPerson(ReadOnlySpan<TokenFacts> facts, int offset, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (facts[i - offset].Case == TokenCase.Lower)
                return i;
        return end;
    }

    /// <summary>
    /// The rest is a person's name only where it is nothing but capitalised words and their hyphens, or a given name with another and then a small
    /// word ("Ada Smith of Harlow Motors").
    /// </summary>
    private static int Rest(ReadOnlySpan<TokenFacts> facts, int offset, int first, TaggedName name)
    {
        if ((facts[first - offset].Uses & NameWordUses.GivenName) != 0 && first + 2 < name.EndToken && facts[first + 1 - offset].CanStart && facts[first + 2 - offset].Case == TokenCase.Lower)
            return first;
        for (var i = first; i < name.EndToken; i++)
            if (facts[i - offset].Case is TokenCase.Lower && name.Type != NameType.Person || facts[i - offset].Uses.HasFlag(NameWordUses.GroupNoun))
                return name.FirstToken;
        return first;
    }

    /// <summary>"State" of "Secretary of State Ada Smith".</summary>
    private static bool EndsLongTitle(AnnotatedText text, Sentence sentence, int token) =>
        token - 2 >= sentence.FirstToken && text.Tokens[token - 1].Lower == "of" && RoleWords.Standard.TitleEndingAt(text, token) is { First: var first } && first < token - 1;

    private static bool IsTitle(TokenFacts facts, Token token) =>
        IsAbbreviated(facts, token)
        || facts.Case == TokenCase.Title && token.Lower[^1] == '.' && Honorifics.Contains(token.Lower)
        || facts.Case == TokenCase.Title && (facts.Uses & NameWordUses.GivenName) == 0 && facts.Uses.HasFlag(NameWordUses.Ordinary)
        && (facts.Uses.HasFlag(NameWordUses.PersonNoun) || Honorifics.Contains(token.Lower));

    /// <summary>"CEO", "AG".</summary>
    private static bool IsAbbreviated(TokenFacts facts, Token token) => facts.Case == TokenCase.Upper && token.Span.Length <= LongestAbbreviation && Titles.Contains(token.Lower);

    private static bool IsBoundary(AnnotatedText text, ReadOnlySpan<TokenFacts> facts, int offset, TaggedName name, int first, int i) => text.Tokens[i].Lower switch
    {
        "and" or "," => name.Type == NameType.Person || (IsPlace(text, first, i) && IsKnownStart(facts[i + 1 - offset])),
        "-" or "–" or "/" => name.Type == NameType.Place && IsPlace(text, first, i) && IsKnownStart(facts[i + 1 - offset]),
        _ => false,
    };

    private static bool IsKnownStart(TokenFacts facts) => facts.Place is 2 * PlaceKinds.Country or 2 * PlaceKinds.LargeCity or 2 * PlaceKinds.LargeDivision;

    private static bool IsPlace(AnnotatedText text, int first, int end)
    {
        Span<char> name = stackalloc char[PackedTable.LongestKey];
        return !Gazetteer.Find(name[..TokenFactsReader.FoldedName(text, first, end, name)]).IsEmpty;
    }
}
