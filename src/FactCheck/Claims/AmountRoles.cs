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
    private readonly Lexicon _roles = lexicons["amount-roles"];
    private readonly Lexicon _forms = lexicons["event-forms"];

    /// <returns>The value in the lexicon "amount-roles", or what happened so long ago; null where no word tells.</returns>
    public string? Of(AnnotatedText text, int sentence, Quantity quantity, string predicate)
    {
        if (IsSince(text, sentence, quantity) && _forms.TryGetValue(predicate, out var form))
            return "since " + form;
        var role = Named(text, sentence, quantity, predicate);
        return role is not null ? IsAskedFor(quantity, predicate) ? "asked " + role : role : IsDemand(text, sentence, quantity) ? Demand : null;
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

    /// <summary>"Two weeks ago", "three months before the flood".</summary>
    private static bool IsSince(AnnotatedText text, int sentence, Quantity quantity) =>
        quantity.Amount.Unit.Dimension == Values.UnitDimension.Duration && text.TokenAt(quantity.Span.End - 1) + 1 is var next && next < text.Sentences[sentence].EndToken
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
            if (PhraseMatch.At(text, i, first, _roles) is { } role)
                return role.Value;
        return _roles.TryGetValue(predicate, out var told) ? told : null;
    }

    /// <summary>"$2 million contract", "a five-year, $2 million contract", "20 years in prison", "five years' probation".</summary>
    private static bool EndsPhrase(Token token) =>
        token.Tag is PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Pron or PartOfSpeech.Aux || token.Lower is "." or ";" or ":" or "(" || (token.Tag == PartOfSpeech.Verb && token.Penn != PennTag.VBN)
        || (token.Tag == PartOfSpeech.Adp && token.Lower is not ("in" or "of" or "behind"));

    /// <summary>"A contract worth $2 million", "a deal valued at", "a sentence of", "bail at".</summary>
    private static bool BeginsPhrase(Token token) =>
        token.Tag is PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Punct || (token.Tag == PartOfSpeech.Verb && token.Penn is not (PennTag.VBN or PennTag.VBG));
}
