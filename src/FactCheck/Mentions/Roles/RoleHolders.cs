using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions.Quotations;

namespace FactCheck.Mentions.Roles;

/// <summary>Finds the person that a title is given to.</summary>
internal sealed class RoleHolders(AnnotatedText text, PersonNames names)
{
    /// <summary>Between a name and a title told of it: "Smith, 42, who has long been the".</summary>
    private const int LongestBridge = 8;

    private readonly ImmutableArray<Token> _tokens = text.Tokens;

    public PersonNames.Holder? Of(RoleTitle title)
    {
        if (title.End < _tokens.Length && AreTogether(title.End - 1, title.End) && names.StartingAt(AfterRank(title)) is { } behind)
            return title.IsIndefinite && !title.IsLowerCase ? null : behind;
        return InFront(title) ?? BehindComma(title);
    }

    /// <summary>"Police chief Maj. Gen. Smith", "navy spokesman Commander Smith": the rank before the name is another title of the same person.</summary>
    private int AfterRank(RoleTitle title)
    {
        var token = title.End;
        while (token < _tokens.Length && (_tokens[token].Lower is [.., '.'] || title.IsLowerCase && char.IsUpper(text.Text[_tokens[token].Start])) && RoleWords.Standard.TitleEndingAt(text, token) is not null)
            token++;
        return token;
    }

    /// <summary>"Smith, 42, the mayor of Springfield" and "Smith is the mayor of Springfield".</summary>
    private PersonNames.Holder? InFront(RoleTitle title)
    {
        var i = title.First - 1;
        var limit = Math.Max(0, i - LongestBridge);
        while (i >= limit && (FunctionWords.IsDeterminer(_tokens[i].Lower) || _tokens[i].Lower is "who" or "now" or "then"))
            i--;
        if (i < limit)
            return null;
        // "Smith, the company's chief executive": what it is of stands between.
        if (i > limit && _tokens[i].Penn == PennTag.POS)
            i = BeforePhrase(i, limit);
        if (_tokens[i].Lower == ",")
            return BehindAge(i, title);
        if (!IsLink(_tokens[i].Lower))
            return null;
        while (i > limit && (IsLink(_tokens[i].Lower) || FunctionWords.IsAuxiliary(_tokens[i].Lower) || _tokens[i].Lower is "also" or "long" or "once" or "currently" or "previously" or "formerly" or "later"))
            i--;
        if (_tokens[i].Lower == "who")
            i--;
        // "Smith will replace Cooper as the head coach": it is Smith's title.
        if (i > 0 && names.EndingAt(i) is { } before && text.TokenAt(before.Span.Start) is > 0 and var first && _tokens[first - 1].Lemma is "replace" or "succeed" or "follow")
            return null;
        return i >= 0 && _tokens[i].Lower == "," ? BehindAge(i, null) : names.EndingAt(i);
    }

    /// <summary>The token before the noun phrase that ends with a possessive.</summary>
    private int BeforePhrase(int possessive, int limit)
    {
        var i = possessive - 1;
        while (i > limit && _tokens[i].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det)
            i--;
        return i;
    }

    /// <summary>The name before a comma, an age between commas passed over.</summary>
    private PersonNames.Holder? BehindAge(int comma, RoleTitle? apposition)
    {
        if (apposition is { } title && title.End < _tokens.Length && !EndsApposition(title))
            return null;
        var i = comma - 1;
        if (i >= 2 && _tokens[i].Tag == PartOfSpeech.Num && _tokens[i - 1].Lower == ",")
            i -= 2;
        return names.EndingAt(i);
    }

    /// <summary>
    /// A mark, "who" or "and" follow a title that stands beside a name, or what tells more of the office ("ambassador to the United Nations",
    /// "director of the Northwind trust fund"); the subject of a new clause has its verb behind it.
    /// </summary>
    private bool EndsApposition(RoleTitle title) =>
        _tokens[title.End] is var next && (next.Tag is PartOfSpeech.Punct or PartOfSpeech.Adp || next.Lower is "who" or "and" or "but" or "said" or "told" or "since" or "to" || next.Penn == PennTag.POS
            || title.End > title.TitleEnd && next.Tag is PartOfSpeech.Noun or PartOfSpeech.Num);

    /// <summary>"The company's chief executive, Ada Smith, said": the name is closed off by a second mark.</summary>
    private PersonNames.Holder? BehindComma(RoleTitle title)
    {
        if (title.IsIndefinite || title.First == 0 && title.Organization is null || title.End + 1 >= _tokens.Length || _tokens[title.End].Lower != ",")
            return null;
        var isDefinite = title.Organization is not null || FunctionWords.IsDeterminer(_tokens[title.First - 1].Lower) || _tokens[title.First - 1].Penn == PennTag.POS;
        if (!isDefinite || names.StartingAt(title.End + 1) is not { } holder || !holder.Name.Contains(' ', StringComparison.Ordinal) || holder.Entity is null && !names.IsEmpty)
            return null;
        var after = text.TokenAt(holder.Span.End - 1) + 1;
        return after >= _tokens.Length || _tokens[after].Lower is "," or "." or ";" or ")" or "—" or "–" ? holder : null;
    }

    private static bool IsLink(string word) =>
        word is "is" or "was" or "are" or "were" or "became" or "becomes" or "remains" or "remained" or "as" or "been" or "named" or "appointed" or "elected" or "served" or "serves"
            or "worked" or "works" or "be";

    private bool AreTogether(int left, int right) =>
        _tokens[right].Start - _tokens[left].End <= 2 && text.SentenceAt(_tokens[left].Start) == text.SentenceAt(_tokens[right].Start)
        && !text.Text.AsSpan(_tokens[left].End, _tokens[right].Start - _tokens[left].End).Contains('\n');
}
