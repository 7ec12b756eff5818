using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Who takes part in what nobody does alone, where the words list all of them: subject the happening, value the names.</summary>
internal static class ParticipantClaims
{
    public static IEnumerable<Claim> Read(ArticleReading reading, HappeningIndex happenings)
    {
        foreach (var mention in happenings.Mentions)
        {
            if (mention.Happening is not { Polarity: Polarity.Positive, Form: "meeting" or "agreement" or "ceasefire" or "wedding" or "divorce" } || ParticipantList.Of(reading, mention) is not { } list)
                continue;
            var span = list.Span.Cover(mention.Text.Tokens[mention.Token].Span);
            yield return new Claim
            {
                Kind = ClaimKind.Participants,
                Subject = new ClaimSubject(SubjectType.Happening, mention.Happening.Head, [mention.Happening.Form]),
                Predicate = mention.Happening.Head,
                Value = new NamesValue(mention.Text.Quote(list.Names), list.Keys),
                Happening = mention.Happening with { Parties = list.Keys, PartyCount = list.Keys.Length },
                Modality = mention.Happening.Modality,
                Attribution = reading.AttributionAt(mention.Text.Field, span),
                Evidence = reading.Evidence(mention.Text, span),
                Reading = [$"\"{mention.Text.Quote(span)}\" -> {string.Join(", ", list.Keys)}"],
            };
        }
    }
}
