using System.Collections.Immutable;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Dates and times of day of happenings.</summary>
internal sealed class TimeClaims
{
    public IEnumerable<Claim> Read(ArticleReading reading, HappeningIndex happenings)
    {
        foreach (var mention in happenings.Mentions)
        {
            foreach (var timex in mention.Dates)
                yield return Claim(ClaimKind.EventDate, reading, mention, timex);
            foreach (var timex in mention.Times)
                yield return Claim(ClaimKind.TimeOfDay, reading, mention, timex);
        }
    }

    private Claim Claim(ClaimKind kind, ArticleReading reading, HappeningMention mention, Timex timex) => new()
    {
        Kind = kind,
        Subject = SubjectOf(mention),
        Predicate = mention.Happening.Head,
        Value = new TimeValue(mention.Text.Quote(timex.Span), timex),
        Qualifiers = Qualifiers(mention.Arguments),
        Happening = mention.Happening,
        Polarity = mention.Happening.Polarity,
        Modality = mention.Happening.Modality,
        AsOf = reading.Article.Published is { } published ? Values.DateInterval.Of(published.Day) : null,
        Attribution = reading.AttributionAt(timex.Field, timex.Span),
        Evidence = reading.Evidence(mention.Text, timex.Span),
        Reading = timex.Reading,
    };

    public static ImmutableSortedDictionary<string, string> Qualifiers(HappeningArguments? arguments)
    {
        var qualifiers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (arguments?.Agent is { } agent)
            qualifiers["agent"] = agent;
        if (arguments?.Patient is { } patient)
            qualifiers["patient"] = patient;
        if (arguments?.Goal is { } goal)
            qualifiers["goal"] = goal;
        if (arguments?.Sort is { } sort)
            qualifiers["sort"] = sort;
        return qualifiers.ToImmutable();
    }

    public static ClaimSubject SubjectOf(HappeningMention mention)
    {
        var happening = mention.Happening;
        var count = happening.PartyCount is { } parties ? FormattableString.Invariant($" of {parties} parties") : "";
        var who = happening.Parties.IsEmpty ? count : $" of {string.Join(", ", happening.Parties.Select(p => p.TrimStart('@')))}";
        return new ClaimSubject(SubjectType.Happening, happening.Head + who, [happening.Form]);
    }
}
