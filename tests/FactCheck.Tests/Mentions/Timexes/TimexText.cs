using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Timexes;
using FactCheck.Text;

namespace FactCheck.Tests.Mentions.Timexes;

/// <summary>The time expressions of a text as lines that a person can check: "[Sunday] 2023-11-26".</summary>
internal static class TimexText
{
    /// <summary>The day the articles of these tests appear unless they say otherwise: a Monday.</summary>
    public const string Monday = "2023-11-27";

    public static IReadOnlyList<Timex> Read(string text, string? published = Monday, string? title = null, params TextSpan[] heads)
    {
        var article = new Article
        {
            Id = "a", Text = text, Title = title, Sha256 = "", HeadSpans = [.. heads],
            Published = published is null ? null : new PublicationTime(DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        };
        return [.. new TimexExtractor().Extract(LanguageReader.English.Read(article), []).Cast<Timex>()];
    }

    public static string Show(string text, string? published = Monday) => string.Join('\n', Read(text, published).Select(t => $"[{text[t.Span.Start..t.Span.End]}] {Show(t)}"));

    /// <summary>The days as counted, "2023-11-01/2023-11-30"; empty where there are none.</summary>
    public static string Days(string text, string? published = Monday) => string.Join('\n', Read(text, published).Where(t => t.Days is not null).Select(t => $"[{text[t.Span.Start..t.Span.End]}] {t.Reach ?? t.Days}"));

    private static string Show(Timex timex) => (timex.Type == TimexType.Date ? "" : timex.Type.ToString().ToUpperInvariant() + " ") + timex.Value + (timex.Mod == TimexMod.None ? "" : " " + timex.Mod);
}
