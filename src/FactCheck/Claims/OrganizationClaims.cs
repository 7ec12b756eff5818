using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The names that organizations are called by, as printed. A name of one word has too many neighbours to be compared by its spelling.</summary>
internal sealed class OrganizationClaims
{
    public IEnumerable<Claim> Read(ArticleReading reading)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is not Name { Type: NameType.Organization } name)
                continue;
            var (text, sentence) = reading.PlaceOf(mention);
            var printed = text.Quote(name.Span);
            if (sentence < 0 || !printed.Contains(' ', StringComparison.Ordinal))
                continue;
            var folded = Folding.Fold(printed);
            yield return new Claim
            {
                Kind = ClaimKind.Organization,
                Subject = new ClaimSubject(SubjectType.Organization, name.Canonical, [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries)]) { Entity = name.Entity },
                Predicate = "be called",
                Value = new NamesValue(printed, [folded]),
                Evidence = reading.Evidence(text, name.Span),
                Reading = [$"\"{printed}\" -> {name.Canonical}"],
            };
        }
    }
}
