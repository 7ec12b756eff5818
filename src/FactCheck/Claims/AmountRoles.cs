using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// What a sum of money or a length of time is for: a deal, bail, a sentence. Such amounts have no noun of their own, and only those for
/// one thing can be compared.
/// </summary>
internal sealed class AmountRoles(Lexicons lexicons)
{
    private const int Behind = 7;
    private const int Before = 5;
    private const int BeforeValued = 12;
    private const int Reach = 8;

    /// <summary>The role of a sum that somebody asks for, where nothing tells what for.</summary>
    public const string Demand = "demand";

    private const string Sentence = "sentence";

    /// <summary>"Served four months in prison": who is sentenced to a year may be let out before.</summary>
    private const string Served = "time served";
    private readonly Lexicon _roles = lexicons["amount-roles"];
    private readonly Lexicon _forms = lexicons["event-forms"];

    /// <returns>The value in the lexicon "amount-roles", or what happened so long ago; null where no word tells.</returns>
    public string? Of(AnnotatedText text, int sentence, Quantity quantity, string predicate)
    {
        if (IsSince(text, sentence, quantity) && _forms.TryGetValue(predicate, out var form))
            return "since " + form;
        var role = Named(text, sentence, quantity, predicate);
        if (role == Sentence && predicate is "serve" or "spend" && !StandsBeside(text, sentence, quantity))
            return Served;
        if (role == Sentence && IsSuspended(text, sentence, quantity))
            return "suspended " + Sentence;
        return role is not null ? IsAskedFor(quantity, predicate) ? "asked " + role : role : IsDemand(text, sentence, quantity) ? Demand : null;
    }

    /// <summary>"Serves a sentence of two years", "a two-year sentence", "a two-year term".</summary>
    private static bool StandsBeside(AnnotatedText text, int sentence, Quantity quantity)
    {
        var (first, end) = (text.TokenAt(quantity.Span.Start), text.TokenAt(quantity.Span.End - 1) + 1);
        for (var i = Math.Max(text.Sentences[sentence].FirstToken, first - 2); i < Math.Min(text.Sentences[sentence].EndToken, end + 3); i++)
            if (text.Tokens[i].Lemma is Sentence or "term")
                return true;
        return false;
    }

    /// <summary>"Sentenced to three years, with all but six months suspended": others print what was left of it.</summary>
    private static bool IsSuspended(AnnotatedText text, int sentence, Quantity quantity)
    {
        for (var i = text.TokenAt(quantity.Span.End - 1) + 1; i < text.Sentences[sentence].EndToken; i++)
            if (text.Tokens[i].Lower == "suspended")
                return true;
        return false;
    }

    /// <summary>"Asks for $2 million", "insists that the council pay $2 million", "a demand for".</summary>
    private static bool IsDemand(AnnotatedText text, int sentence, Quantity quantity)
    {
        if (quantity.Amount.Unit.Dimension != Values.UnitDimension.Money)
            return false;
        var first = text.TokenAt(quantity.Span.Start);
        for (var i = first - 1; i >= Math.Max(text.Sentences[sentence].FirstToken, first - Reach); i--)
        {
            if (Asks(text.Tokens[i].Lemma))
                return true;
            if (text.Tokens[i].Tag is PartOfSpeech.Punct or PartOfSpeech.Cconj || text.Tokens[i].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBN)
                return false;
        }
        return false;
    }

    /// <summary>"Two weeks ago", "three months before the flood", not "in hospital for two weeks before".</summary>
    private static bool IsSince(AnnotatedText text, int sentence, Quantity quantity) =>
        !(text.TokenAt(quantity.Span.Start) - 1 is >= 0 and var before && text.Tokens[before].Lower == "for") && quantity.Amount.Unit.Dimension == Values.UnitDimension.Duration && text.TokenAt(quantity.Span.End - 1) + 1 is var next && next < text.Sentences[sentence].EndToken
        && text.Tokens[next].Lower is "ago" or "before" or "earlier";

    /// <summary>"Faces 20 years", "seeks damages of $2 million": what is asked for is compared with what is asked for.</summary>
    private static bool IsAskedFor(Quantity quantity, string predicate) =>
        Asks(predicate) || predicate is "face" or "reject" || predicate == "carry" && quantity.Amount.Unit.Dimension == Values.UnitDimension.Duration;

    private static bool Asks(string lemma) => lemma is "ask" or "demand" or "request" or "seek" or "want" or "propose" or "insist";

    private string? Named(AnnotatedText text, int sentence, Quantity quantity, string predicate)
    {
        var bounds = text.Sentences[sentence];
        var (first, end) = (text.TokenAt(quantity.Span.Start), text.TokenAt(quantity.Span.End - 1) + 1);
        for (var i = end; i < Math.Min(bounds.EndToken, end + Behind); i++)
        {
            if (PhraseMatch.At(text, i, bounds.EndToken, _roles) is { } match)
                return match.Value;
            if (EndsPhrase(text.Tokens[i]))
                break;
        }
        // "Damage to the old mill by the river was put at $3 million": what is valued stands farther off.
        var before = first - 1 > bounds.FirstToken && text.Tokens[first - 1].Lower == "at" ? BeforeValued : Before;
        for (var i = first - 1; i >= Math.Max(bounds.FirstToken, first - before) && !BeginsPhrase(text.Tokens[i]); i--)
            if (PhraseMatch.At(text, i, first, _roles) is { } role && !IsOut(text, i))
                return role.Value;
        return _roles.TryGetValue(predicate, out var told) ? told : null;
    }

    /// <summary>"Kept out of prison for nine years".</summary>
    private static bool IsOut(AnnotatedText text, int token) => token > 1 && text.Tokens[token - 1].Lower == "of" && text.Tokens[token - 2].Lower == "out";

    /// <summary>"$2 million contract", "a five-year, $2 million contract", "20 years in prison", "five years' probation".</summary>
    private static bool EndsPhrase(Token token) =>
        token.Tag is PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Pron or PartOfSpeech.Aux || token.Lower is "." or ";" or ":" or "(" || (token.Tag == PartOfSpeech.Verb && token.Penn != PennTag.VBN)
        || (token.Tag == PartOfSpeech.Adp && token.Lower is not ("in" or "of" or "behind"));

    /// <summary>"A contract worth $2 million", "a deal valued at", "a sentence of", "bail at".</summary>
    private static bool BeginsPhrase(Token token) =>
        token.Tag is PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Punct || (token.Tag == PartOfSpeech.Verb && token.Penn is not (PennTag.VBN or PennTag.VBG));
}
