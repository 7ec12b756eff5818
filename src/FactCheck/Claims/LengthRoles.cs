using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>What lasted as long as a length of time says: a trial, a stay in hospital. Only lengths of one thing can be compared.</summary>
internal sealed class LengthRoles(Lexicons lexicons)
{
    private const string Prefix = "length of ";

    /// <summary>What begins so in the lexicon everybody has for himself; a story has one quake, one trial.</summary>
    private const string OfPerson = Prefix + "a person's";
    private const int Behind = 4;
    private const int Before = 8;
    private readonly Lexicon _roles = lexicons["length-roles"];
    private readonly EventForms _forms = new(lexicons);

    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="quantity">A length of time.</param>
    /// <param name="verb">The token that governs it; -1 where there is none.</param>
    /// <returns>"length of" and the form; null where no word tells what lasted.</returns>
    public string? Of(AnnotatedText text, int sentence, Quantity quantity, int verb)
    {
        var bounds = text.Sentences[sentence];
        var (first, end) = (text.TokenAt(quantity.Span.Start), text.TokenAt(quantity.Span.End - 1) + 1);
        var what = Named(text, bounds, end) ?? (IsFor(text, bounds, first, verb) ? Lasting(text, sentence, first, verb) : null);
        return what is null ? null : Prefix + what;
    }

    /// <summary>True where words tell what lasted so long.</summary>
    public static bool IsOfSomething(Claim claim) => claim.Subject.Label.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>True for the length of a happening, whoever is named near it.</summary>
    public static bool IsOfHappening(Claim claim) => IsOfSomething(claim) && !claim.Subject.Label.StartsWith(OfPerson, StringComparison.Ordinal);

    /// <summary>"A three-week trial", "two hours of negotiations".</summary>
    private string? Named(AnnotatedText text, Sentence bounds, int end)
    {
        for (var i = end; i < Math.Min(bounds.EndToken, end + Behind); i++)
        {
            if (text.Tokens[i].Tag == PartOfSpeech.Noun)
                return Form(text.Tokens[i]);
            if (text.Tokens[i].Tag != PartOfSpeech.Adj && text.Tokens[i].Lower is not ("of" or "-" or "long" or "'" or "’"))
                return null;
        }
        return null;
    }

    /// <summary>"Met for about two hours", "spent two hours", "lasted two hours", not "sued after two years".</summary>
    private static bool IsFor(AnnotatedText text, Sentence bounds, int first, int verb)
    {
        if (verb >= 0 && text.Tokens[verb].Lemma is "last" or "spend" or "drag" or "stretch")
            return true;
        for (var i = first - 1; i >= bounds.FirstToken; i--)
        {
            if (text.Tokens[i].Lower == "for")
                return true;
            if (text.Tokens[i].Lower is not ("about" or "almost" or "nearly" or "around" or "roughly" or "some" or "more" or "less" or "than" or "over" or "at" or "least" or "up" or "to" or "the" or "past" or "last" or "another" or "just" or "only" or "a" or "an"))
                return false;
        }
        return false;
    }

    /// <summary>A state or a happening told just before ("was in hospital for", "held talks for"), the verb itself, or what acts ("the quake was felt for").</summary>
    private string? Lasting(AnnotatedText text, int sentence, int first, int verb)
    {
        for (var i = first - 1; i > Math.Max(verb < first ? verb : -1, first - Before); i--)
        {
            if (PhraseMatch.At(text, i, first, _roles) is { } state)
                return state.Value;
            if (text.Tokens[i].Tag == PartOfSpeech.Noun && _forms.TryGetValue(text.Tokens[i], out var form))
                return form;
        }
        if (verb < 0)
            return null;
        if (Form(text.Tokens[verb]) is { } own)
            return own;
        return text.Tree(sentence).Subject(verb) is >= 0 and var subject && text.Tokens[subject].Tag == PartOfSpeech.Noun ? Form(text.Tokens[subject]) : null;
    }

    private string? Form(in Token token) => _roles.TryGetValue(token.Lemma, out var role) ? role : _forms.TryGetValue(token, out var form) ? form : null;
}
