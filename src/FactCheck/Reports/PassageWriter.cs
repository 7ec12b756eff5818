using FactCheck.Articles;
using FactCheck.Claims;

namespace FactCheck.Reports;

/// <summary>Writes one passage: whose it is, where it stands, the sentence with the words marked, and how they were read.</summary>
internal static class PassageWriter
{
    /// <summary>So much of a sentence is shown on either side of the words.</summary>
    private const int Around = 160;

    public static void Write(IReportSurface surface, Claim claim, Article? article)
    {
        var evidence = claim.Evidence;
        surface.Write("    ");
        surface.Write(article?.ShownOutlet ?? evidence.Article, ReportTone.Strong);
        surface.Write($", {Place(evidence, article)}", ReportTone.Quiet);
        surface.EndLine();

        surface.Write("      ");
        WriteSentence(surface, evidence);
        surface.EndLine();
        if (claim.Attribution is { } speaker)
            Step(surface, "said by", speaker.Name);
        foreach (var step in claim.Reading)
            Step(surface, "read", step);
    }

    /// <summary>The file, the paragraph (counted from 1, blank lines not counted), and the code units.</summary>
    private static string Place(EvidenceSpan evidence, Article? article)
    {
        var path = article?.Path ?? evidence.Article;
        var file = article is null || path.EndsWith(evidence.Article, StringComparison.Ordinal) ? path : $"{path}, article {evidence.Article}";
        var published = article?.Published is { } time ? $", published {time.Day:yyyy-MM-dd}" : "";
        return evidence.Field == ArticleField.Title
            ? FormattableString.Invariant($"{file}, title, {evidence.Span}{published}")
            : FormattableString.Invariant($"{file}, paragraph {Paragraph(article, evidence.Span.Start)}, {evidence.Span}{published}");
    }

    private static int Paragraph(Article? article, int position)
    {
        if (article is null)
            return 1;
        var (paragraphs, isBlank) = (0, true);
        foreach (var c in article.Text.AsSpan(0, Math.Min(article.Text.Length, position + 1)))
        {
            if (c is '\n' or '\r')
            {
                isBlank = true;
            }
            else if (isBlank && !char.IsWhiteSpace(c))
            {
                isBlank = false;
                paragraphs++;
            }
        }
        return Math.Max(1, paragraphs);
    }

    private static void WriteSentence(IReportSurface surface, EvidenceSpan evidence)
    {
        var sentence = OneLine(evidence.Sentence);
        var quote = OneLine(evidence.Quote);
        var at = sentence.IndexOf(quote, StringComparison.Ordinal);
        if (at < 0)
        {
            surface.Write($"“{quote}”", ReportTone.Quote);
            return;
        }
        var before = sentence[..at];
        var after = sentence[(at + quote.Length)..];
        surface.Write(before.Length <= Around ? before : "… " + before[(before.IndexOf(' ', before.Length - Around) + 1)..]);
        surface.Write($"»{quote}«", ReportTone.Quote);
        surface.Write(after.Length <= Around ? after : after[..(after.LastIndexOf(' ', Around) is > 0 and var space ? space : Around)] + " …");
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\n', '\t') < 0 ? text : text.Replace('\n', ' ').Replace('\t', ' ');

    private static void Step(IReportSurface surface, string label, string text)
    {
        surface.Write($"      {label}: ", ReportTone.Quiet);
        surface.Write(text);
        surface.EndLine();
    }
}
