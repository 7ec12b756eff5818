using System.Globalization;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Quantities;
using FactCheck.Values;

namespace FactCheck.Tests.Mentions.Quantities;

/// <summary>The quantities of a sentence as lines that a person can check: "[at least 12 people] >= 12 person".</summary>
internal static class QuantityText
{
    public static IReadOnlyList<Quantity> Read(string text)
    {
        var article = new Article { Id = "a", Text = text, Sha256 = "" };
        return [.. new QuantityExtractor().Extract(LanguageReader.English.Read(article), []).Cast<Quantity>()];
    }

    public static string Show(string text) =>
        string.Join('\n', Read(text).Select(q => $"[{text[q.Span.Start..q.Span.End]}] {Show(q)}"));

    private static string Show(Quantity q) => q.Type == QuantityType.Ordinal ? $"{Number(q.Amount.Value)}." : $"{Show(q.Amount)} {q.Amount.Unit.Name}".TrimEnd();

    private static string Show(Amount a) => a.Bound switch
    {
        Bound.Range => $"{Number(a.Low)}..{Number(a.High)}",
        Bound.AtLeast => $"{(a.IsStrict ? ">" : ">=")} {Number(a.Low)}",
        Bound.AtMost => $"{(a.IsStrict ? "<" : "<=")} {Number(a.High)}",
        Bound.About => $"~ {Number(a.Value)}",
        _ => Number(a.Value),
    };

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "?";
}
