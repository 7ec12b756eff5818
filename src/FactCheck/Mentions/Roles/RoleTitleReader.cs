using System.Collections.Immutable;
using System.Text;
using FactCheck.Language;
using FactCheck.Mentions.Quotations;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Roles;

/// <summary>Reads the whole of a title around its last word: "former South Korean deputy foreign minister", "chief executive of the Acme Group".</summary>
internal sealed class RoleTitleReader(AnnotatedText text, RoleWords words, PersonNames names)
{
    /// <summary>Words before the noun of the office that can belong to it.</summary>
    private const int LongestLead = 8;

    /// <summary>Words of an organization behind "of".</summary>
    private const int LongestOrganization = 10;

    private readonly ImmutableArray<Token> _tokens = text.Tokens;

    /// <summary>The title whose noun ends with this token; null where none does, or another word behind makes it part of a longer noun.</summary>
    public RoleTitle? At(int last)
    {
        if (words.TitleEndingAt(text, last) is not var (noun, name) || GoesOn(last))
            return null;

        var titleFirst = noun;
        var limit = Math.Max(0, noun - LongestLead);
        while (titleFirst > limit && IsTitleWord(titleFirst - 1) && !IsTitleBeforeRank(titleFirst - 1, last) && !StartsSentence(titleFirst) && _tokens[last].Lower[^1] != '.')
            titleFirst -= IsHyphen(titleFirst - 2) && titleFirst - 2 > limit ? 2 : 1;
        titleFirst = WithAnd(titleFirst, limit);
        while (titleFirst < noun && (IsHyphen(titleFirst) || BelongsToName(titleFirst)))
            titleFirst++;

        var title = new RoleTitle(titleFirst, last + 1, titleFirst, last + 1, Title(titleFirst, noun, name)) { IsLowerCase = !IsCapital(last) };
        title = WithLead(title, limit);
        return WithComplement(title);
    }

    /// <summary>"Secretary" in "secretary of state", "deputy" in "deputy foreign minister": the title ends further on.</summary>
    private bool GoesOn(int last)
    {
        for (var i = last + 1; i <= Math.Min(last + 3, _tokens.Length - 1); i++)
            if (words.TitleEndingAt(text, i) is { } longer && longer.First <= last)
                return true;
        var next = last + 1;
        while (next < _tokens.Length && next <= last + 4 && words.IsModifier(_tokens[next].Lower))
            next++;
        return next < _tokens.Length && _tokens[next].Lower[^1] != '.' && IsCapital(next) == IsCapital(last) && words.TitleEndingAt(text, next) is not null;
    }

    /// <summary>"House" in "White House press secretary", "County" in "Albany County sheriff": the last word of a name before the title.</summary>
    private bool BelongsToName(int i) =>
        IsCapital(i) && IsNameWord(i - 1) && !StartsSentence(i) && Gazetteer.Demonym(_tokens[i - 1].Lower) is null
        && _tokens[i].Lower is "house" or "county" or "city" or "state" or "campaign" or "party" or "club" or "union" or "district" or "senate" or "security" or "intelligence" or "police" or "cabinet"
        && !words.IsModifier(_tokens[i - 1].Lower) && Gazetteer.Find(_tokens[i - 1].Lower).First(PlaceKind.Country) is null;

    /// <summary>"former" and the like. In capitals only those that no name starts with ("New York", "Late Night").</summary>
    private string? Qualifier(int i) => words.Qualifier(_tokens[i].Lower) is { } qualifier && (!IsCapital(i) || qualifier is "former" or "acting" or "elect" or "incoming") ? qualifier : null;

    /// <summary>"Research" of ", research and communications manager": two matters of one office, where nothing but a mark or an owner stands before.</summary>
    private int WithAnd(int titleFirst, int limit)
    {
        var first = titleFirst - 1;
        if (first <= limit || _tokens[first].Lower != "and" || StartsSentence(first) || !IsTitleWord(first - 1) || words.TitleEndingAt(text, first - 1) is not null)
            return titleFirst;
        while (first > limit && IsTitleWord(first - 1) && !StartsSentence(first))
            first--;
        return first > 0 && (_tokens[first - 1].Lower == "," || IsPossessive(first - 1) || IsNameWord(first - 1)) ? first : titleFirst;
    }

    /// <summary>"Spokesman" in "navy spokesman Commander Roe": two titles, of which only the second is in capitals.</summary>
    private bool IsTitleBeforeRank(int i, int last) => IsCapital(last) && !IsCapital(i) && !words.IsModifier(_tokens[i].Lower) && words.TitleEndingAt(text, i) is not null;

    /// <summary>"foreign" in "foreign minister"; in a title in small letters also other nouns and adjectives ("real estate developer").</summary>
    private bool IsTitleWord(int i)
    {
        var token = _tokens[i];
        if (Qualifier(i) is not null || token.Tag is PartOfSpeech.Punct or PartOfSpeech.Verb)
            return false;
        if (words.IsModifier(token.Lower))
            return true;
        return !IsCapital(i) && token.Tag is PartOfSpeech.Noun or PartOfSpeech.Adj && token.Penn is PennTag.NN or PennTag.JJ or PennTag.NNS;
    }

    private string Title(int first, int noun, string name)
    {
        var title = new StringBuilder();
        for (var i = first; i < noun; i++)
        {
            title.Append(_tokens[i].Lower);
            if (i + 1 < noun && _tokens[i].End < _tokens[i + 1].Start || i + 1 == noun)
                title.Append(' ');
        }
        return title.Append(name).ToString();
    }

    /// <summary>Country, organization and "former" before the title, in any order; then the article.</summary>
    private RoleTitle WithLead(RoleTitle title, int limit)
    {
        var first = title.First;
        var organizationEnd = first;
        while (first > limit && !StartsSentence(first))
        {
            var word = _tokens[first - 1];
            if (Qualifier(first - 1) is { } qualifier)
            {
                title = title with { Qualifier = title.Qualifier ?? qualifier };
                organizationEnd = organizationEnd == first ? first - 1 : organizationEnd;
                first--;
            }
            else if (IsHyphen(first - 1) && first - 2 >= limit && Qualifier(first - 2) is not null || IsPossessive(first - 1))
            {
                organizationEnd = organizationEnd == first ? first - 1 : organizationEnd;
                first--;
            }
            else if (IsNameWord(first - 1) && word.Tag != PartOfSpeech.Verb && words.TitleEndingAt(text, first - 1) is null || IsHyphen(first - 1) && first - 2 >= limit && IsNameWord(first - 2))
            {
                first--;
            }
            else
            {
                break;
            }
        }
        // A name read before knows its own start ("Red" of "Red Sox owner" may pass for an adjective).
        if (organizationEnd > 0 && names.OrganizationEndingAt(_tokens[organizationEnd - 1].End) is { } organization && organization.Span.Start < _tokens[first].Start)
            first = text.TokenAt(organization.Span.Start);
        while (first < title.TitleFirst && (IsHyphen(first) || IsPossessive(first)))
            first++;
        title = title with { First = first, IsIndefinite = first > 0 && _tokens[first - 1].Lower is "a" or "an" };
        // "Then the deputy director": what it says of the time stands before the article.
        if (first > 1 && FunctionWords.IsDeterminer(_tokens[first - 1].Lower) && _tokens[first - 2].Lower == "then")
            title = title with { Qualifier = title.Qualifier ?? "then" };
        var organizationFirst = first;
        while (organizationFirst < organizationEnd && (Qualifier(organizationFirst) is not null || IsHyphen(organizationFirst)))
            organizationFirst++;
        return organizationFirst < organizationEnd ? Named(title, organizationFirst, organizationEnd) : title;
    }

    /// <summary>"of China", "at Acme", "of the Springfield Fire Department"; before it what the office is about ("professor of law").</summary>
    private RoleTitle WithComplement(RoleTitle title)
    {
        var i = title.End;
        if (i + 2 < _tokens.Length && IsHyphen(i) && Qualifier(i + 1) is { } behind)
            (title, i) = (title with { Qualifier = behind, End = i + 2 }, i + 2);
        if (i + 1 < _tokens.Length && _tokens[i].Lower is "of" or "for" && FirstPlainNoun(i + 1) is > 0 and var plain)
        {
            var end = plain + 1;
            while (end < _tokens.Length && (IsPlainNoun(end) || _tokens[end].Lower == "and" && end + 1 < _tokens.Length && IsPlainNoun(end + 1)))
                end++;
            // "Of trade publisher Northwind": what kind of house it is, and no matter of the office.
            if (IsNameWord(end) && !names.IsEmpty && !names.IsStart(end))
                return OfOrganization(title, end);
            var about = text.Text[_tokens[i].Start.._tokens[end - 1].End].ToLowerInvariant();
            (title, i) = (title with { Title = $"{title.Title} {about}", End = end, TitleEnd = end }, end);
        }
        if (title.Organization is not null && title.Region is null)
            return i + 1 < _tokens.Length && _tokens[i].Lower is "of" or "for" && IsCapital(i + 1) ? title with { End = EndOfDivision(i + 1) } : title;
        if (i + 1 >= _tokens.Length || _tokens[i].Lower is not ("of" or "at" or "for" or "with" or "in"))
            return title;

        var first = i + 1;
        if (_tokens[first].Lower is "the" or "its" or "his" or "their" or "a" or "an")
            first++;
        return OfOrganization(title, first);
    }

    private RoleTitle OfOrganization(RoleTitle title, int first)
    {
        var stop = first;
        while (stop < Math.Min(_tokens.Length, first + LongestOrganization) && IsOrganizationWord(stop, first))
            stop++;
        while (stop > first && !IsNameWord(stop - 1) && _tokens[stop - 1].Tag != PartOfSpeech.Noun)
            stop--;
        return stop > first ? Named(title, first, stop) with { End = stop } : title;
    }

    /// <summary>"Northwind's vice president of Product Marketing": the part of the organization, of which the title says what is known already.</summary>
    private int EndOfDivision(int first)
    {
        var end = first;
        while (end < Math.Min(_tokens.Length, first + LongestOrganization) && IsCapital(end) && !names.IsStart(end))
            end++;
        return end;
    }

    /// <summary>"Marketing" of "worldwide marketing"; 0 where no plain noun follows.</summary>
    private int FirstPlainNoun(int i)
    {
        while (i < _tokens.Length && _tokens[i].Tag == PartOfSpeech.Adj && !IsCapital(i))
            i++;
        return i < _tokens.Length && (IsPlainNoun(i) || _tokens[i].Penn == PennTag.VBG && !IsCapital(i) && (IsCapital(i + 1) || i + 1 < _tokens.Length && _tokens[i + 1].Tag == PartOfSpeech.Punct)) ? i : 0;
    }

    private RoleTitle Named(RoleTitle title, int first, int end)
    {
        var printed = text.Text[_tokens[first].Start.._tokens[end - 1].End];
        var folded = Folding.Fold(printed.Replace('\n', ' '));
        // "Yankees" and "Texans" are teams here.
        if ((folded[^1] != 's' || folded is "swiss") && Gazetteer.FindDemonym(folded) is { } people)
            return title with { Organization = title.Organization ?? people.Name, Region = people.Code };
        var places = Gazetteer.Find(folded);
        if ((places.First(PlaceKind.Country) ?? places.First(PlaceKind.Division)) is { } place)
            return title with { Organization = title.Organization ?? place.Name, Region = title.Region ?? place.Code };
        return title with { Organization = title.Organization is null || title.Region is not null ? printed : title.Organization, Region = title.Region ?? LeadingRegion(first, end) };
    }

    /// <summary>"Chinese" in "Chinese Foreign Ministry".</summary>
    private string? LeadingRegion(int first, int end)
    {
        var region = (string?)null;
        for (var i = first + 1; i <= Math.Min(end - 1, first + 2) && region is null; i++)
            region = Gazetteer.Demonym(Folding.Fold(text.Text[_tokens[first].Start.._tokens[i - 1].End]));
        return region;
    }

    private bool IsOrganizationWord(int i, int first) =>
        IsNameWord(i) || !IsCapital(first) && IsCommonWord(i) || i > first && (IsPlainNoun(i) || IsWithinName(i) || IsBehindOwner(i));

    private bool IsCommonWord(int i) =>
        _tokens[i].Tag is PartOfSpeech.Noun or PartOfSpeech.Adj && !FunctionWords.IsAuxiliary(_tokens[i].Lower) && !FunctionWords.IsPreposition(_tokens[i].Lower)
        && !FunctionWords.IsConjunction(_tokens[i].Lower) && !FunctionWords.IsPersonalPronoun(_tokens[i].Lower);

    /// <summary>"Of the" of "Friends of the Forest", "to" of "Coalition to Save the Forest", the number of "Studio 54".</summary>
    private bool IsWithinName(int i) =>
        _tokens[i].Tag == PartOfSpeech.Num && IsCapital(i - 1)
        || IsCapital(i + 1) && (_tokens[i].Lower is "of" or "the" or "for" or "&" or "to" or "on" || IsHyphen(i) || IsPossessive(i) || _tokens[i].Lower == "and" && IsCapital(i - 1) && !FollowedByTitle(i));

    /// <summary>"'s small" of "Northwind's small boat unit".</summary>
    private bool IsBehindOwner(int i) =>
        IsPossessive(i) && i + 1 < _tokens.Length && _tokens[i + 1].Tag is PartOfSpeech.Noun or PartOfSpeech.Adj || _tokens[i].Tag == PartOfSpeech.Adj && IsPossessive(i - 1);

    private bool FollowedByTitle(int i) => words.TitleEndingAt(text, i + 1) is not null;

    private bool IsPlainNoun(int i) => _tokens[i].Tag == PartOfSpeech.Noun && !IsCapital(i) && !FunctionWords.IsDeterminer(_tokens[i].Lower) && NounPhrases.IsNominal(_tokens[i]);

    private bool IsNameWord(int i) => i >= 0 && IsCapital(i) && !FunctionWords.IsAdverb(_tokens[i]) && !FunctionWords.IsTimeWord(_tokens[i].Lower) && !FunctionWords.IsPreposition(_tokens[i].Lower)
        && !FunctionWords.IsDeterminer(_tokens[i].Lower) && !FunctionWords.IsConjunction(_tokens[i].Lower) && !FunctionWords.IsPersonalPronoun(_tokens[i].Lower);

    private bool IsCapital(int i) => i >= 0 && i < _tokens.Length && char.IsUpper(text.Text[_tokens[i].Start]);

    /// <summary>"'s", and the mark behind a plural: "Harlow Motors' president".</summary>
    private bool IsPossessive(int i) =>
        _tokens[i].Penn == PennTag.POS || _tokens[i].Lower is "'s" or "’s"
        || i > 0 && _tokens[i].Lower is "'" or "’" && _tokens[i - 1].Lower[^1] == 's' && _tokens[i - 1].End == _tokens[i].Start;

    private bool IsHyphen(int i) => i > 0 && i < _tokens.Length && _tokens[i].Lower == "-" && _tokens[i - 1].End == _tokens[i].Start;

    private bool StartsSentence(int i) => i == 0 || text.SentenceAt(_tokens[i].Start) != text.SentenceAt(_tokens[i - 1].Start);
}
