using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>credit: photographer and agency of one picture, as credits print them: "Jane Roe/Pool via AGENCY".</summary>
public sealed class CreditCheck(Lexicons lexicons) : ICheck
{
    public const string Name = "credit";

    private static readonly string[] Empty = ["pool", "photo", "photos", "image", "images", "file", "handout", "via", "by", "the", "courtesy", "of", "for", "and", "picture", "credit"];

    public ClaimKind Kind => ClaimKind.Credit;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        var (a, b) = (Credit.Of(left.Value.Text, lexicons["photo-agencies"]), Credit.Of(right.Value.Text, lexicons["photo-agencies"]));
        var reason = $"{left.Value.Text} against {right.Value.Text}";
        if (a.Agencies.Length > 0 && b.Agencies.Length > 0 && !a.Agencies.Intersect(b.Agencies).Any())
            return a.Names.Intersect(b.Names).Any() ? CheckResult.Conflict(reason) : CheckResult.CannotTell($"{reason}: they may be two pictures");
        if (a.Names.Length == 0 || b.Names.Length == 0)
            return CheckResult.Agree(reason);
        return a.Names.SequenceEqual(b.Names) ? CheckResult.Agree(reason)
            : a.Names.Intersect(b.Names).Any() ? CheckResult.Conflict(reason) with { IsMinor = true }
            : a.Agencies.Intersect(b.Agencies).Any() ? CheckResult.Conflict(reason)
            : CheckResult.CannotTell($"{reason}: they may be two pictures");
    }

    private sealed record Credit(ImmutableArray<string> Names, ImmutableArray<string> Agencies)
    {
        public static Credit Of(string text, Lexicon agencies)
        {
            var folded = Folding.Fold(text).Replace("associated press", "ap", StringComparison.Ordinal).Replace("agence france-presse", "afp", StringComparison.Ordinal);
            var words = folded.Split((char[])[' ', '/', ',', '(', ')', '|', '©', ':', '.'], StringSplitOptions.RemoveEmptyEntries);
            var telling = words.Where(w => !Empty.Contains(w)).ToArray();
            return new Credit([.. telling.Where(w => !agencies.Contains(w)).Order(StringComparer.Ordinal)], [.. telling.Where(agencies.Contains)]);
        }
    }
}
