using System.Buffers;
using System.Globalization;
using System.Text.Json;
using FactCheck.Reports;
using FactCheck.Text;

namespace FactCheck.Cli.Evaluation;

/// <summary>Writes an evaluation as a table for people, or as one JSON object.</summary>
internal static class EvaluationWriter
{
    private const int FigureWidth = 21;

    public static void WriteText(IReportSurface surface, Scores scores)
    {
        var (set, pairing) = (scores.Set, scores.Pairing);
        Line(surface, FormattableString.Invariant($"{set.Clusters.Count} articles, {set.Clusters.Values.Distinct().Count()} clusters; found {string.Join(", ", Enum.GetValues<Tier>().Select(t => $"{Found(scores, t)} of {Labelled(scores, t)} {Hyphenated.Of(t)}"))}; {pairing.TrapsHit} of {set.Traps.Length} traps hit"));
        var width = scores.Rules.Concat(scores.Kinds).Select(s => s.Name.Length).Append(8).Max();
        Line(surface, $"{"".PadRight(width)}  {"precision".PadRight(FigureWidth)}  {"recall".PadRight(FigureWidth)}  {"F1".PadRight(FigureWidth)}  findings  false  labels");
        Row(surface, scores.Total, width, isWhole: true);
        Line(surface, $"{"must".PadRight(width)}  {"".PadRight(FigureWidth)}  {Shown(scores.MustOnly.Tally.Of(c => c.Recall))}");
        Group(surface, "by kind", scores.Kinds, width);
        Group(surface, "by rule", scores.Rules, width);
        Line(surface, "");
        Line(surface, FormattableString.Invariant($"In brackets: 95% interval, drawn over clusters. '-': no figure on fewer than {Scores.FewestForFigure}. The recall of a rule is its share of the labels of its kind."));
    }

    private static void Group(IReportSurface surface, string title, IReadOnlyCollection<Slice> slices, int width)
    {
        Line(surface, "");
        Line(surface, title);
        foreach (var slice in slices)
            Row(surface, slice, width, isWhole: false);
    }

    private static void Row(IReportSurface surface, Slice slice, int width, bool isWhole)
    {
        var figures = isWhole || slice.HasFigures
            ? $"{Shown(slice.Tally.Of(c => c.Precision))}  {Shown(slice.Tally.Of(c => c.Recall))}  {Shown(slice.Tally.Of(c => c.F1))}"
            : $"{"-".PadRight(FigureWidth)}  {"-".PadRight(FigureWidth)}  {"-".PadRight(FigureWidth)}";
        Line(surface, string.Create(CultureInfo.InvariantCulture, $"{slice.Name.PadRight(width)}  {figures}  {slice.Counts.Findings,8}  {slice.Counts.False,5}  {slice.Counts.Labels,6}"));
    }

    private static string Shown(Figure figure) => string.Create(CultureInfo.InvariantCulture, $"{figure.Value:0.00} ({figure.Low:0.00} to {figure.High:0.00})").PadRight(FigureWidth);

    private static void Line(IReportSurface surface, string text)
    {
        surface.Write(text.TrimEnd());
        surface.EndLine();
    }

    public static void WriteJson(IBufferWriter<byte> output, Scores scores)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion"u8, 1);
            json.WriteNumber("articles"u8, scores.Set.Clusters.Count);
            json.WriteNumber("reported"u8, scores.Pairing.Findings.Length);
            json.WriteNumber("falseAlarms"u8, scores.Total.Counts.False);
            json.WriteNumber("traps"u8, scores.Pairing.TrapsHit);
            json.WriteNumber("ofTraps"u8, scores.Set.Traps.Length);
            json.WriteStartObject("found"u8);
            foreach (var tier in Enum.GetValues<Tier>())
            {
                json.WriteStartObject(Hyphenated.Of(tier));
                json.WriteNumber("found"u8, Found(scores, tier));
                json.WriteNumber("labels"u8, Labelled(scores, tier));
                json.WriteEndObject();
            }
            json.WriteEndObject();
            WriteFigure(json, "recallOfMust", scores.MustOnly.Tally.Of(c => c.Recall));
            json.WriteStartObject("total"u8);
            WriteSlice(json, scores.Total, isWhole: true);
            WriteGroup(json, "kinds", scores.Kinds);
            WriteGroup(json, "rules", scores.Rules);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void WriteGroup(Utf8JsonWriter json, string name, IReadOnlyCollection<Slice> slices)
    {
        json.WriteStartArray(name);
        foreach (var slice in slices)
        {
            json.WriteStartObject();
            WriteSlice(json, slice, isWhole: false);
        }
        json.WriteEndArray();
    }

    /// <summary>Writes the members of an object that is open, and closes it.</summary>
    private static void WriteSlice(Utf8JsonWriter json, Slice slice, bool isWhole)
    {
        json.WriteString("name"u8, slice.Name);
        json.WriteNumber("findings"u8, slice.Counts.Findings);
        json.WriteNumber("falseAlarms"u8, slice.Counts.False);
        json.WriteNumber("found"u8, slice.Counts.Found);
        json.WriteNumber("labels"u8, slice.Counts.Labels);
        var hasFigures = isWhole || slice.HasFigures;
        WriteFigure(json, "precision", hasFigures ? slice.Tally.Of(c => c.Precision) : null);
        WriteFigure(json, "recall", hasFigures ? slice.Tally.Of(c => c.Recall) : null);
        WriteFigure(json, "f1", hasFigures ? slice.Tally.Of(c => c.F1) : null);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, Figure? figure)
    {
        if (figure is not { } given)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("value"u8, Math.Round(given.Value, 4));
        json.WriteNumber("low"u8, Math.Round(given.Low, 4));
        json.WriteNumber("high"u8, Math.Round(given.High, 4));
        json.WriteEndObject();
    }

    private static int Found(Scores scores, Tier tier) => scores.Pairing.Found.Count(i => scores.Set.Labels[i].Tier == tier);

    private static int Labelled(Scores scores, Tier tier) => scores.Set.Labels.Count(l => l.Tier == tier);
}
