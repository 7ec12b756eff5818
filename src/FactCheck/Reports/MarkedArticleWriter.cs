using FactCheck.Articles;
using FactCheck.Mentions;

namespace FactCheck.Reports;

/// <summary>
/// Writes an article with its mentions marked: in colours where <paramref name="inColour"/> is set, else in brackets with a letter for the kind.
/// A mention that crosses another's end is left unmarked, in colours the innermost one counts.
/// </summary>
public sealed class MarkedArticleWriter(IReportSurface surface, bool inColour)
{
    public void Write(Article article, IReadOnlyList<Mention> mentions)
    {
        Line(article.Title ?? article.Id, ReportTone.Strong);
        Fact("outlet", article.Outlet);
        Fact("author", article.Author);
        Fact("published", article.Published?.ToString());
        Fact("updated", article.Updated?.ToString());
        WriteLegend();
        surface.EndLine();
        if (article.Title is not null)
            WriteField(article, ArticleField.Title, mentions);
        WriteField(article, ArticleField.Text, mentions);
    }

    private void WriteLegend()
    {
        surface.Write("marked: ", ReportTone.Quiet);
        foreach (var (letter, word, tone) in (ReadOnlySpan<(char, string, ReportTone)>)
            [('t', "time", ReportTone.Timex), ('#', "quantity", ReportTone.Quantity), ('n', "name", ReportTone.Name), ('r', "role", ReportTone.Role), ('q', "quotation", ReportTone.Quotation)])
        {
            surface.Write(inColour ? word : $"[{letter} {word}]", tone);
            surface.Write(" ");
        }
        surface.EndLine();
    }

    private void WriteField(Article article, ArticleField field, IReadOnlyList<Mention> mentions)
    {
        var text = article.TextOf(field);
        var open = new Stack<Mention>();
        var at = 0;
        foreach (var mention in mentions.Where(m => m.Field == field).OrderBy(m => m.Span).ThenBy(MarkOf))
        {
            CloseUntil(mention.Span.Start);
            if (open.TryPeek(out var around) && mention.Span.End > around.Span.End)
                continue;
            WriteText(mention.Span.Start);
            if (!inColour)
                surface.Write($"[{MarkOf(mention)} ");
            open.Push(mention);
        }
        CloseUntil(int.MaxValue);
        WriteText(text.Length);
        surface.EndLine();
        surface.EndLine();

        void CloseUntil(int position)
        {
            while (open.TryPeek(out var mention) && mention.Span.End <= position)
            {
                WriteText(mention.Span.End);
                open.Pop();
                if (!inColour)
                    surface.Write("]");
            }
        }

        void WriteText(int end)
        {
            if (end > at)
                surface.Write(text[at..end], open.TryPeek(out var mention) ? ToneOf(mention) : ReportTone.Plain);
            at = Math.Max(at, end);
        }
    }

    private static char MarkOf(Mention mention) => mention switch
    {
        Quotation => 'q',
        Role => 'r',
        Name => 'n',
        Timex => 't',
        _ => '#',
    };

    private static ReportTone ToneOf(Mention mention) => mention switch
    {
        Quotation => ReportTone.Quotation,
        Role => ReportTone.Role,
        Name => ReportTone.Name,
        Timex => ReportTone.Timex,
        _ => ReportTone.Quantity,
    };

    private void Fact(string label, string? value)
    {
        surface.Write($"{label}: ", ReportTone.Quiet);
        Line(value ?? "not stated", value is null ? ReportTone.Quiet : ReportTone.Plain);
    }

    private void Line(string text, ReportTone tone)
    {
        surface.Write(text, tone);
        surface.EndLine();
    }
}
