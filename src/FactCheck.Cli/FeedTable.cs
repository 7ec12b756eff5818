using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Feeds.Fetching;
using FactCheck.Feeds.Formats;
using FactCheck.Reports;
using FactCheck.Text;
using Spectre.Console;

namespace FactCheck.Cli;

/// <summary>Shows how the feeds of a list came through one fetch.</summary>
internal static class FeedTable
{
    private const int ShownFaults = 3;
    private static readonly string[] Columns = ["outlet", "address", "result", "format", "entries", "articles", "note"];

    /// <summary>On a terminal.</summary>
    public static void Show(IReadOnlyList<TriedFeed> tried)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns([.. Columns.Select(c => new TableColumn(c) { NoWrap = c is "result" or "format" })]);
        foreach (var feed in tried)
            table.AddRow([.. Cells(feed).Select((cell, i) => new Spectre.Console.Text(cell, i == 2 ? new Style(ColourOf(feed.Outcome.Result)) : Style.Plain))]);
        AnsiConsole.Write(table);
        foreach (var line in Faults(tried))
            AnsiConsole.WriteLine(line);
    }

    public static void Write(IReadOnlyList<TriedFeed> tried, IReportSurface surface)
    {
        string[][] rows = [Columns, .. tried.Select(Cells)];
        var widths = Enumerable.Range(0, Columns.Length).Select(c => rows.Max(r => r[c].Length)).ToArray();
        foreach (var row in rows)
        {
            surface.Write(string.Join("  ", row.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd());
            surface.EndLine();
        }
        foreach (var line in Faults(tried))
        {
            surface.Write(line);
            surface.EndLine();
        }
    }

    public static ReadOnlySpan<byte> Json(IReadOnlyList<TriedFeed> tried)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            json.WriteStartArray("feeds");
            foreach (var feed in tried)
                Write(json, feed);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return output.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, TriedFeed feed)
    {
        var outcome = feed.Outcome;
        json.WriteStartObject();
        json.WriteString("outlet", outcome.Feed.Outlet);
        json.WriteString("address", outcome.State.Address);
        json.WriteString("result", Hyphenated.Of(outcome.Result));
        json.WriteString("format", outcome.Format is { } format ? ContentFormats.Name(format) : null);
        json.WriteNumber("entries", outcome.Entries);
        json.WriteNumber("articles", outcome.Articles);
        json.WriteString("movedTo", outcome.State.MovedTo);
        json.WriteString("reason", outcome.Reason);
        json.WriteStartArray("skipped");
        foreach (var (article, reason) in feed.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("article", article);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string[] Cells(TriedFeed feed)
    {
        var outcome = feed.Outcome;
        return
        [
            outcome.Feed.Outlet,
            outcome.State.Address,
            Hyphenated.Of(outcome.Result),
            outcome.Format is { } format ? ContentFormats.Name(format) : "",
            outcome.Entries.ToString(CultureInfo.InvariantCulture),
            outcome.Articles.ToString(CultureInfo.InvariantCulture),
            outcome.Reason ?? (feed.Skipped.Count > 0 ? FormattableString.Invariant($"{feed.Skipped.Count} skipped") : ""),
        ];
    }

    private static IEnumerable<string> Faults(IReadOnlyList<TriedFeed> tried)
    {
        foreach (var feed in tried)
        {
            foreach (var (article, reason) in feed.Skipped.Take(ShownFaults))
                yield return $"skipped {article}: {reason}";
            if (feed.Skipped.Count > ShownFaults)
                yield return FormattableString.Invariant($"and {feed.Skipped.Count - ShownFaults} more of {feed.Outcome.State.Address}");
        }
    }

    private static Color ColourOf(FeedResult result) => result switch
    {
        FeedResult.Failed => Color.Red,
        FeedResult.Gone or FeedResult.NotYet => Color.Yellow,
        _ => Color.Green,
    };
}
