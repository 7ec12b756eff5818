using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Where happenings took place.</summary>
internal sealed class PlaceClaims
{
    public IEnumerable<Claim> Read(ArticleReading reading, HappeningIndex happenings)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is not Name { Type: NameType.Place, IsDemonym: false, IsMetonym: false } name)
                continue;
            var (text, sentence) = reading.PlaceOf(mention);
            if (sentence < 0)
                continue;
            var token = text.TokenAt(name.Span.Start);
            if (!PartyReader.IsLedTo(text, name))
                continue;
            var happening = happenings.Nearest(text, sentence, token);
            yield return new Claim
            {
                Kind = ClaimKind.Place,
                Subject = happening is null ? new ClaimSubject(SubjectType.Place, name.Canonical, [Folding.Fold(name.Canonical)]) : TimeClaims.SubjectOf(happening),
                Predicate = Predicates.Nearest(text, sentence, token),
                Value = new PlaceValue(text.Quote(name.Span), Folding.Fold(name.Canonical), name.Region),
                Happening = happening?.Happening,
                Attribution = reading.AttributionAt(mention.Field, mention.Span),
                Evidence = reading.Evidence(text, mention.Span),
                Reading = [name.Region is { } region ? $"\"{text.Quote(name.Span)}\" -> {name.Canonical} ({region})" : $"\"{text.Quote(name.Span)}\" -> {name.Canonical}"],
            };
        }
    }
}
