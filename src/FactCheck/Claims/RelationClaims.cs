using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// What a named person is to another: subject the one named beside the relation, qualifier "of" the other, as far as the words tell who that is.
/// "Tom Brandt's wife" alone names nobody that she could be compared by.
/// </summary>
internal sealed class RelationClaims(Lexicons lexicons)
{
    private static readonly ImmutableSortedDictionary<string, string> Nobody = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Words between "of" and the name: "of the Harlow council member Ana Ruiz".</summary>
    private const int MostTitles = 6;

    public IEnumerable<Claim> Read(ArticleReading reading)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is not Name { Type: NameType.Person } name)
                continue;
            var (text, index) = reading.PlaceOf(name);
            if (index < 0)
                continue;
            var sentence = text.Sentences[index];
            if ((RelationPhrase.Before(text, sentence, name, lexicons) ?? RelationPhrase.Behind(text, sentence, name, lexicons)) is not { } phrase)
                continue;
            if (Owner(reading, text, index, phrase.Owner, name) is not { } owner)
                continue;
            if (Subject(text, name) is { } subject)
                yield return Claim(reading, text, subject, phrase, owner);
            if (owner.Key is { } of && of.Split(' ')[^1] is var family)
                yield return NameClaim(reading, text, name, phrase, owner, $"{Path(phrase.Word)} of {family}");
        }
    }

    /// <summary>"Mum" and "mother" are one.</summary>
    private string Path(RelationWord word) => lexicons["relations"].TryGetValue(word.Lemma, out var path) ? path : word.Lemma;

    /// <param name="Key">The folded whole name, else the noun; null where the words leave open whose relation it is.</param>
    /// <param name="Span">The words for whose relation it is.</param>
    private sealed record Other(string? Key, TextSpan Span);

    private static Claim Claim(ArticleReading reading, AnnotatedText text, ClaimSubject subject, RelationPhrase phrase, Other owner)
    {
        var span = phrase.Span.Cover(owner.Span);
        return new Claim
        {
            Kind = ClaimKind.Relation,
            Subject = subject,
            Predicate = "be",
            Value = new WordsValue(phrase.Word.Lemma, [phrase.Word.Lemma]),
            Qualifiers = owner.Key is { } of ? Nobody.Add("of", of) : Nobody,
            Attribution = reading.AttributionAt(text.Field, span),
            Evidence = reading.Evidence(text, span),
            Reading = [$"\"{text.Quote(span)}\" -> {subject.Label} = {phrase.Word.Lemma} of {owner.Key ?? "somebody"}"],
        };
    }

    /// <summary>"Brandt's wife is Ana": subject the relation, by the other's last name, value the name.</summary>
    private static Claim NameClaim(ArticleReading reading, AnnotatedText text, Name name, RelationPhrase phrase, Other owner, string key)
    {
        var (span, printed) = (phrase.Span.Cover(owner.Span), text.Quote(name.Span));
        var label = $"{phrase.Word.Lemma} of {owner.Key}";
        return new Claim
        {
            Kind = ClaimKind.PersonName,
            Subject = new ClaimSubject(SubjectType.Thing, label, [key]),
            Predicate = "be",
            Value = new NamesValue(printed, [Folding.Fold(printed)]),
            Qualifiers = Nobody.Add("relation", phrase.Word.Lemma).Add("which", "holder"),
            Attribution = reading.AttributionAt(text.Field, span),
            Evidence = reading.Evidence(text, span),
            Reading = [$"\"{text.Quote(span)}\" -> {label} = {printed}"],
        };
    }

    /// <summary>By the name as printed: in families one is easily taken for another, by the last name alone and by "Jr." and "Sr.".</summary>
    private static ClaimSubject? Subject(AnnotatedText text, Name name)
    {
        var printed = text.Quote(name.Span);
        if (printed.Contains(' ', StringComparison.Ordinal))
            return PersonClaims.SubjectOf(name with { Canonical = printed });
        return printed.Length < name.Canonical.Length && name.Canonical.EndsWith(printed, StringComparison.Ordinal) ? null : PersonClaims.SubjectOf(name);
    }

    /// <returns>Null where the relation is no person's.</returns>
    private static Other? Owner(ArticleReading reading, AnnotatedText text, int sentence, int owner, Name subject)
    {
        var token = text.Tokens[owner];
        if (token.Penn == PennTag.PRPS)
            return token.Lower == "its" ? null : new Other(Key(reading.Antecedent(text, sentence, owner), subject), token.Span);
        foreach (var mention in reading.InSentence(text.Field, sentence))
            if (mention is Name { IsDemonym: false } name && (token.Penn == PennTag.POS ? name.Span.End == token.Start : IsLedTo(text, owner, name)))
                return name.Type == NameType.Person ? new Other(Key(name, subject), name.Span) : null;
        var noun = text.Tokens[token.Penn == PennTag.POS ? owner - 1 : Math.Min(owner + 2, text.Tokens.Length - 1)];
        return noun.Tag == PartOfSpeech.Noun ? new Other(Holder(reading, text, sentence, noun.Span) ?? noun.Lemma, noun.Span) : null;
    }

    private static string? Key(Name? other, Name subject) => other is null || other.Entity == subject.Entity ? null : Folding.Fold(other.Canonical);

    /// <summary>"Of Mayor Ana Ruiz".</summary>
    private static bool IsLedTo(AnnotatedText text, int of, Name name)
    {
        var first = text.TokenAt(name.Span.Start);
        if (first <= of || first > of + MostTitles)
            return false;
        for (var i = of + 1; i < first; i++)
            if (text.Tokens[i].Tag is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det))
                return false;
        return true;
    }

    /// <summary>"The mayor's brother": the one who is named as mayor.</summary>
    private static string? Holder(ArticleReading reading, AnnotatedText text, int sentence, TextSpan noun)
    {
        foreach (var mention in reading.InSentence(text.Field, sentence))
            if (mention is Role { Holder: { } holder } role && role.TitleSpan.Contains(noun))
                return Folding.Fold(holder);
        return null;
    }
}
