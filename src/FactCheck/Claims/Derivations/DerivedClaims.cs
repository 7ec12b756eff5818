namespace FactCheck.Claims.Derivations;

/// <summary>What follows from the statements of an article, beside what it says in words. Only comparing needs it.</summary>
internal static class DerivedClaims
{
    public static IEnumerable<Claim> Read(ArticleReading reading) => WeekdayDates.Read(reading);
}
