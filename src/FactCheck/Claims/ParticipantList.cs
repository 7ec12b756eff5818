using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Names that one "and" joins into a list of those who take part: "talks between Peru and Chile", "Ana Ruiz, Tom Brandt and Luis Vega met". States stand
/// as ISO 3166 codes, persons as folded whole names; a list of both, or of others, is none.
/// </summary>
/// <param name="Keys">Sorted.</param>
/// <param name="Names">From the first name to the last.</param>
/// <param name="Span">The names with the word that makes a list of them: "between", "met".</param>
internal sealed record ParticipantList(ImmutableArray<string> Keys, TextSpan Names, TextSpan Span)
{
    private const int Reach = 4;

    /// <summary>Words of office before a name: "Peruvian Deputy Foreign Minister Tom Brandt".</summary>
    private const int MostTitles = 6;

    /// <returns>Null where the words do not list who takes part.</returns>
    public static ParticipantList? Of(ArticleReading reading, HappeningMention mention)
    {
        var (text, bounds, head) = (mention.Text, mention.Text.Sentences[mention.Sentence], mention.Token);
        for (var i = head + 1; i < Math.Min(bounds.EndToken, head + Reach); i++)
        {
            if (text.Tokens[i].Lower is "between" or "among")
                return Behind(text, NamesOf(reading, mention), i);
            if (text.Tokens[i].Tag is PartOfSpeech.Punct or PartOfSpeech.Verb)
                break;
        }
        return Verb(text, bounds, head) is >= 0 and var verb ? Before(text, NamesOf(reading, mention), verb) : null;
    }

    /// <summary>"Met", "held talks": the token behind the subject; -1 where the word for the happening has none.</summary>
    private static int Verb(AnnotatedText text, Sentence bounds, int head)
    {
        var verb = head;
        while (verb > bounds.FirstToken && head - verb < Reach && text.Tokens[verb].Tag != PartOfSpeech.Verb)
            verb--;
        if (text.Tokens[verb].Tag != PartOfSpeech.Verb || verb < head && text.Tokens[verb].Lemma is not ("hold" or "have" or "sign" or "reach" or "begin" or "open"))
            return -1;
        while (verb > bounds.FirstToken && text.Tokens[verb - 1].Tag is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Part)
            verb--;
        return verb;
    }

    /// <summary>The states and persons of the sentence in order; "Peruvian" in "Peruvian President Tom Brandt" is a part of his title.</summary>
    private static List<Name> NamesOf(ArticleReading reading, HappeningMention mention)
    {
        var names = new List<Name>();
        foreach (var other in reading.InSentence(mention.Text.Field, mention.Sentence))
        {
            if (other is not Name name)
                continue;
            if (names.Count > 0 && names[^1].IsDemonym && Joint(mention.Text, names[^1], name) == Separator.Title)
                names.RemoveAt(names.Count - 1);
            names.Add(name);
        }
        return names;
    }

    private static ParticipantList? Behind(AnnotatedText text, List<Name> names, int between)
    {
        var first = names.FindIndex(name => text.TokenAt(name.Span.Start) > between);
        if (first < 0 || !AreTitles(text, between + 1, text.TokenAt(names[first].Span.Start)))
            return null;
        for (var last = first + 1; last < names.Count; last++)
        {
            var joint = Joint(text, names[last - 1], names[last]);
            if (joint == Separator.And)
                return List(names.GetRange(first, last + 1 - first), text.Tokens[between].Span);
            if (joint != Separator.Comma)
                return null;
        }
        return null;
    }

    private static ParticipantList? Before(AnnotatedText text, List<Name> names, int verb)
    {
        var last = names.FindIndex(name => text.TokenAt(name.Span.End - 1) == verb - 1);
        if (last < 1 || Joint(text, names[last - 1], names[last]) != Separator.And)
            return null;
        var first = last - 1;
        while (first > 0 && Joint(text, names[first - 1], names[first]) == Separator.Comma)
            first--;
        return List(names.GetRange(first, last + 1 - first), text.Tokens[verb].Span);
    }

    private static ParticipantList? List(List<Name> names, TextSpan word)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
            if (name.Type != names[0].Type || Key(name) is not { } key || !keys.Add(key))
                return null;
        var span = names[0].Span.Cover(names[^1].Span);
        return new ParticipantList([.. keys], span, word.Cover(span));
    }

    private static string? Key(Name name) => name switch
    {
        { Type: NameType.Place, Region: { Length: 2 } region } => region,
        { Type: NameType.Person } => Folding.Fold(name.Canonical),
        _ => null,
    };

    private enum Separator
    {
        None,
        Title,
        Comma,
        And,
    }

    /// <summary>What stands between two names, titles before the second aside.</summary>
    private static Separator Joint(AnnotatedText text, Name left, Name right)
    {
        var (i, end) = (text.TokenAt(left.Span.End - 1) + 1, text.TokenAt(right.Span.Start));
        if (i < end && text.Tokens[i].Penn == PennTag.POS)
            i++;
        var separator = Separator.Title;
        for (; i < end && text.Tokens[i].Lower is "," or "and" or "&"; i++)
            separator = text.Tokens[i].Lower == "," ? Separator.Comma : Separator.And;
        return AreTitles(text, i, end) ? separator : Separator.None;
    }

    private static bool AreTitles(AnnotatedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (text.Tokens[i].Tag is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det) && text.Tokens[i].Penn != PennTag.POS)
                return false;
        return end - first <= MostTitles;
    }
}
