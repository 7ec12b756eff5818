using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Numbers, money, percentages, measures, ages, lengths of time and ordinals with what they count.</summary>
internal sealed class AmountClaims(Lexicons lexicons)
{
    private const string Person = "person";
    private const string Vote = "vote";
    private const string Record = "record";
    private const string Length = "length of time";
    private const int VoteReach = 5;

    /// <summary>So many words lie at most between a number alone and the word for what became of so many people.</summary>
    private const int Near = 6;

    private readonly Lexicon _forms = lexicons["event-forms"];
    private readonly Lexicon _same = lexicons["same-things"];
    private readonly AmountPredicates _predicates = new(lexicons);
    private readonly AmountRoles _roles = new(lexicons);
    private readonly LengthRoles _lengths = new(lexicons);
    private readonly AmountRanks _ranks = new(lexicons);
    private readonly CountedDetails _details = new(lexicons);

    public IEnumerable<Claim> Read(ArticleReading reading, HappeningIndex happenings, bool isForComparing) => _ranks.Rank([.. ReadEach(reading, happenings, isForComparing)]);

    private IEnumerable<Claim> ReadEach(ArticleReading reading, HappeningIndex happenings, bool isForComparing)
    {
        var background = new BackgroundTimes(reading);
        var before = (Sentence: -1, Noun: (string?)null);
        foreach (var mention in reading.Mentions)
        {
            if (QuantityOf(mention, reading) is not { } quantity || KindOf(quantity) is not { } kind)
                continue;
            var (text, sentence) = reading.PlaceOf(mention);
            if (sentence < 0)
                continue;
            var token = text.TokenAt(quantity.NumberSpan.Start);
            // Ages and places in a series are compared by other means than what governs them, and a tree has its cost.
            var tie = kind is ClaimKind.Age or ClaimKind.Ordinal ? Predicates.NearestToken(text, sentence, token)
                : _predicates.Find(text, sentence, quantity.NounToken >= 0 ? quantity.NounToken : token, isOfPeople: kind == ClaimKind.Number, withTree: isForComparing);
            var told = tie < 0 ? default : new PolarityReader(text).Read(tie);
            var shared = kind == ClaimKind.Percent ? ShareSubjects.Find(text, sentence, quantity) : -1;
            var predicate = tie < 0 || shared >= 0 ? "be" : _predicates.Predicate(text, sentence, tie);
            var counted = shared >= 0 ? text.Tokens[shared].Lemma.ToLowerInvariant() : kind == ClaimKind.Ordinal ? Ranked(text, sentence, quantity) : kind != ClaimKind.Age ? Counted(text, quantity, predicate, Math.Abs(tie - token))
                : quantity.Amount.Bound is Bound.Exact or Bound.About ? AgeSubjects.Noun(text, sentence, quantity.Span) : null;
            if (counted is null && kind == ClaimKind.Number && before.Sentence == sentence && AmountParts.IsOfThem(text, quantity))
                counted = before.Noun;
            else if (kind == ClaimKind.Number)
                before = (sentence, counted);
            var qualifiers = Qualifiers(text, quantity, counted, background.At(text, sentence, quantity.Span.Start), sentence);
            if (kind == ClaimKind.Number && qualifiers.GetValueOrDefault("which") == "rest" && _predicates.AreAllTheHurt(text, sentence, token, predicate))
                qualifiers = qualifiers.Remove("which");
            var holder = isForComparing && kind is (ClaimKind.Number or ClaimKind.Measure) ? AmountHolders.Find(reading, text, sentence, quantity, tie) : null;
            if (holder is { } named)
                qualifiers = qualifiers.SetItem(AmountHolders.Qualifier, named.Key[1..]);
            if (counted is null && quantity.Against is not null && holder is { } owner && (owner.IsAside || predicate is "improve" or "fall" or "drop"))
                qualifiers = qualifiers.SetItem("counted", counted = Record);
            yield return new Claim
            {
                Kind = kind,
                Subject = Subject(reading, text, sentence, quantity, kind, counted, predicate, isForComparing ? tie : -1),
                Predicate = predicate,
                Value = new AmountValue(text.Quote(quantity.Span), quantity.Amount),
                Qualifiers = qualifiers,
                Happening = happenings.Nearest(text, sentence, token)?.Happening,
                Polarity = told.Polarity,
                Modality = IsAgreed(text, kind, told) ? Modality.Done : told.Modality,
                Attribution = reading.AttributionAt(mention.Field, mention.Span),
                AsOf = reading.Article.Published is { } published ? DateInterval.Of(published.Day) : null,
                Evidence = reading.Evidence(text, mention.Span),
                Reading = [Step(text, quantity)],
            };
        }
    }

    /// <summary>"A week" is no number, but a length of time as "eight days" is one.</summary>
    private static Quantity? QuantityOf(Mention mention, ArticleReading reading) => mention switch
    {
        Quantity quantity => quantity,
        Timex { Type: TimexType.Duration } timex when !char.IsAsciiDigit(reading.Annotated.TextOf(timex.Field).Text[timex.Span.Start]) && timex.Value is ['P', .., '1', _] && reading.Annotated.TextOf(timex.Field).Text[timex.Span.End - 1] != 's' && !IsCounted(reading, timex) && TimexLength.Of(timex) is { } length =>
            new Quantity(timex.Field, timex.Span, length) { NumberSpan = timex.Span },
        _ => null,
    };

    /// <summary>"One week" is a number already.</summary>
    private static bool IsCounted(ArticleReading reading, Timex timex)
    {
        foreach (var other in reading.InSentence(timex.Field, reading.PlaceOf(timex).Sentence))
            if (other is Quantity && other.Span.Overlaps(timex.Span))
                return true;
        return false;
    }

    /// <summary>What a deal, a law or a sentence will bring is told as planned or as done, as the writer likes.</summary>
    private static bool IsAgreed(AnnotatedText text, ClaimKind kind, PredicateReading told) =>
        kind is ClaimKind.Money or ClaimKind.Duration or ClaimKind.Percent
        && (told.Modality == Modality.Planned || (told.Trigger is { } trigger && text.Quote(trigger).StartsWith("would", StringComparison.OrdinalIgnoreCase)));

    private static ClaimKind? KindOf(Quantity quantity) => quantity.Type == QuantityType.Ordinal ? ClaimKind.Ordinal : quantity.Amount.Unit.Dimension switch
    {
        UnitDimension.Money => ClaimKind.Money,
        UnitDimension.Percent or UnitDimension.PercentagePoint => ClaimKind.Percent,
        UnitDimension.Age => ClaimKind.Age,
        UnitDimension.Duration => ClaimKind.Duration,
        UnitDimension.None or UnitDimension.Count or UnitDimension.Magnitude or UnitDimension.Score => ClaimKind.Number,
        _ => ClaimKind.Measure,
    };

    /// <summary>For an age, the person it is told of; for the rest, what is counted.</summary>
    private ClaimSubject Subject(ArticleReading reading, AnnotatedText text, int sentence, Quantity quantity, ClaimKind kind, string? counted, string predicate, int tie)
    {
        if (kind == ClaimKind.Age && AgeSubjects.Find(reading, text, sentence, quantity.Span) is { } person)
            return PersonClaims.SubjectOf(person);
        if (kind is ClaimKind.Money or ClaimKind.Duration && _roles.Of(text, sentence, quantity, predicate) is { } role)
            return new ClaimSubject(SubjectType.Thing, role, [role]);
        if (kind == ClaimKind.Duration && _lengths.Of(text, sentence, quantity, tie) is { } length)
            return new ClaimSubject(SubjectType.Thing, length, [length, Length]);
        // "A week" and "eight days" are lengths of one thing.
        if (kind == ClaimKind.Duration)
            return new ClaimSubject(SubjectType.Thing, quantity.Amount.Unit.Name ?? "", [Length]);
        // "10 metres" and "33 feet" are sizes of one thing.
        if (counted is null && kind == ClaimKind.Measure && quantity.Amount.Unit.Dimension != UnitDimension.Other)
            return new ClaimSubject(SubjectType.Thing, quantity.Amount.Unit.Name ?? "", [quantity.Amount.Unit.Dimension.ToString()]);
        counted ??= quantity.Against is not null && IsOfVote(text, sentence, quantity) ? Vote : quantity.Amount.Unit.Name ?? "";
        return new ClaimSubject(SubjectType.Thing, counted, [counted == "people" ? Person : _same.TryGetValue(counted, out var same) ? same : _forms.TryGetValue(counted, out var form) ? form : counted]);
    }

    /// <summary>"Voted 7-2", "by a vote of 7 to 2", "a 7-2 decision", "passed the Senate 52-48": one matter is voted on once, where a game has many scores.</summary>
    private static bool IsOfVote(AnnotatedText text, int sentence, Quantity quantity)
    {
        var (bounds, first, last) = (text.Sentences[sentence], text.TokenAt(quantity.Span.Start), text.TokenAt(quantity.Span.End - 1));
        for (var i = Math.Max(bounds.FirstToken, first - VoteReach); i < Math.Min(bounds.EndToken, last + VoteReach); i++)
            if (text.Tokens[i].Lemma is "vote" or "ruling" or "rule" or "panel" or "jury" or "court" or "senate" or "parliament" or "congress" or "legislature" or "council" or "committee" or "assembly")
                return true;
        return false;
    }

    /// <summary>What is counted; people where the words tell only what became of them: "killing 12", "22 dead".</summary>
    private string? Counted(AnnotatedText text, Quantity quantity, string predicate, int distance)
    {
        var dimension = quantity.Amount.Unit.Dimension;
        var noun = quantity.NounToken >= 0 ? text.Tokens[quantity.NounToken].Lemma : dimension == UnitDimension.Count ? quantity.Amount.Unit.Name : null;
        return noun is null ? dimension == UnitDimension.None && (distance <= Near || predicate == "toll") && !IsAside(text, quantity) && _predicates.IsFate(predicate) ? Person : null
            // "Claimed four lives".
            : _predicates.IsFate(noun) || noun == "life" && _predicates.IsFate(predicate) ? Person : noun;
    }

    /// <summary>"Her third arrest": what she has so many of. A first time, a second half or a third street is one of a series that nobody has.</summary>
    private static string? Ranked(AnnotatedText text, int sentence, Quantity quantity)
    {
        var (before, noun) = (text.TokenAt(quantity.Span.Start) - 1, text.TokenAt(quantity.Span.End - 1) + 1);
        if (before < text.Sentences[sentence].FirstToken || text.Tokens[before].Lower is not ("his" or "her" or "their" or "its" or "'s" or "’s"))
            return null;
        while (noun < text.Sentences[sentence].EndToken && text.Tokens[noun].Tag == PartOfSpeech.Adj)
            noun++;
        return noun < text.Sentences[sentence].EndToken && text.Tokens[noun].Tag == PartOfSpeech.Noun ? text.Tokens[noun].Lemma : null;
    }

    /// <summary>"The gunman, 14, was found dead": no count.</summary>
    private static bool IsAside(AnnotatedText text, Quantity quantity)
    {
        var (before, behind) = (text.TokenAt(quantity.Span.Start) - 1, text.TokenAt(quantity.Span.End - 1) + 1);
        return before >= 0 && text.Tokens[before].Lower is "," or "(" && behind < text.Tokens.Length && text.Tokens[behind].Lower is "," or ")";
    }

    private ImmutableSortedDictionary<string, string> Qualifiers(AnnotatedText text, Quantity quantity, string? counted, string? time, int sentence)
    {
        var qualifiers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (counted is not null)
            qualifiers["counted"] = counted;
        if (_details.Of(text, sentence, quantity) is { } details)
            qualifiers["details"] = details;
        if (time is not null)
            qualifiers["time"] = time;
        if (AmountParts.Which(text, sentence, quantity) is { } which)
            qualifiers["which"] = which;
        if (quantity.Per is { } per)
            qualifiers["per"] = per;
        if (quantity.Direction is { } direction)
            qualifiers["direction"] = direction;
        if (quantity.Landmark is { } landmark)
            qualifiers["landmark"] = Folding.Fold(landmark);
        return qualifiers.ToImmutable();
    }

    private static string Step(AnnotatedText text, Quantity quantity)
    {
        var amount = quantity.Amount;
        var value = new AmountValue("", amount).Normalized;
        return string.Create(CultureInfo.InvariantCulture, $"\"{text.Quote(quantity.Span)}\" -> {value}");
    }
}
