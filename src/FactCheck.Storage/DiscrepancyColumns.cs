using System.Globalization;
using Dapper;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Storage.Compact;
using FactCheck.Text;

namespace FactCheck.Storage;

/// <summary>A discrepancy as the parameters of a statement that stores it.</summary>
internal sealed class DiscrepancyColumns(string id, Discrepancy discrepancy, IReadOnlyDictionary<string, Article> articles)
{
    private const int MostWords = 500;

    /// <summary>The normalized values, sorted, a line each.</summary>
    public static string ValuesOf(Discrepancy discrepancy) => string.Join('\n', discrepancy.Positions.Select(p => p.Value).Order(StringComparer.Ordinal));

    public DynamicParameters With(params ReadOnlySpan<(string Name, object? Value)> others)
    {
        var parameters = new DynamicParameters(new
        {
            id,
            Rule = discrepancy.Rule.Id,
            Kind = Hyphenated.Of(discrepancy.Kind),
            Scope = Hyphenated.Of(discrepancy.Scope),
            Outcome = Hyphenated.Of(discrepancy.Outcome),
            Severity = (long)discrepancy.Severity,
            discrepancy.Confidence,
            discrepancy.Subject,
            discrepancy.Message,
            Values = ValuesOf(discrepancy),
            Day = Day(),
            Data = DiscrepancyForm.Write(discrepancy),
        });
        foreach (var (name, value) in others)
            parameters.Add(name, value);
        return parameters;
    }

    private string? Day()
    {
        var days = discrepancy.Positions.SelectMany(p => p.Evidence).Select(e => articles.GetValueOrDefault(e.Evidence.Article)?.Published?.Day);
        return days.Max()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The words of subject, message and quotes, by which it is found.</summary>
    public static string WordsOf(Discrepancy discrepancy)
    {
        var quotes = discrepancy.Positions.SelectMany(p => p.Evidence).Select(e => e.Evidence.Quote).Distinct(StringComparer.Ordinal);
        return string.Join(' ', SearchWords.Of(string.Join(' ', quotes.Prepend(discrepancy.Message).Prepend(discrepancy.Subject))).Take(MostWords));
    }
}
