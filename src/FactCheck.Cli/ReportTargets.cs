using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Discrepancies;
using FactCheck.Feeds;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Cli;

/// <summary>
/// Where a report goes, and in which form: several files in one run, each in the form of its ending. <c>--format</c> is for standard
/// output, for an only file, and for a file whose ending names no form.
/// </summary>
internal sealed class ReportTargets
{
    public const string StandardOutput = "-";

    private readonly ImmutableArray<(string? File, ReportFormat Format)> _targets;

    private ReportTargets(ImmutableArray<(string? File, ReportFormat Format)> targets) => _targets = targets;

    /// <param name="others">Forms that only the calling command has.</param>
    public static Option<string?> FormatOption(params ReportFormat[] others)
    {
        var format = new Option<string?>("--format")
        {
            Description = "The report's form: text, markdown, html, csv for people; json, sarif, junit, annotations (W3C), github for programs.",
            HelpName = "FORM",
        };
        // The names are asked for only where one is given: reading them off the enumeration takes as long as an article.
        format.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string>() is { } word && !(Hyphenated.Parse<ReportFormat>(word) is { } form && IsOf(form, others)))
                given.AddError($"form '{word}' not recognized; there are {string.Join(", ", Enum.GetValues<ReportFormat>().Where(f => IsOf(f, others)).Select(Hyphenated.Of))}");
        });
        return format;
    }

    private static bool IsOf(ReportFormat form, ReportFormat[] others) => form != ReportFormat.ClaimReview || others.Contains(form);

    public static Option<string[]> OutputOption() => new("--output", "-o")
    {
        Description = "Write the report to this file, in the form of its ending, or to standard output ('-'). May be given several times.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    /// <exception cref="InputException">One file is named twice.</exception>
    public static ReportTargets Of(string? format, string[] outputs)
    {
        var asked = format is null ? (ReportFormat?)null : Hyphenated.Parse<ReportFormat>(format);
        if (outputs.GroupBy(o => o, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InputException($"--output names {twice.Key} twice");
        return new ReportTargets(outputs switch
        {
            [] => [(null, asked ?? ReportFormat.Text)],
            [var only] => [(FileOf(only), asked ?? ReportFormats.OfName(only) ?? ReportFormat.Text)],
            _ => [.. outputs.Select(o => (FileOf(o), ReportFormats.OfName(o) ?? asked ?? ReportFormat.Text))],
        });
    }

    /// <param name="report">The whole report.</param>
    /// <param name="least">Findings below this are left out.</param>
    /// <param name="forPictures">Adds to a report what its pictures show beside the findings; null where it has all.</param>
    /// <exception cref="InputException">A file cannot be written.</exception>
    public void Write(FactCheckReport report, Severity least, Func<FactCheckReport, FactCheckReport>? forPictures = null)
    {
        foreach (var (file, format) in _targets)
        {
            // Text goes piece by piece: a terminal shows it in colours.
            if (format == ReportFormat.Text)
            {
                ReportOutput.Write(surface => new TextReportWriter(surface, report).Write(least), file);
                continue;
            }
            var bytes = new ArrayBufferWriter<byte>();
            FormattedReport.Write(bytes, format == ReportFormat.Html && forPictures is not null ? forPictures(report) : report, format, least, ProgramVersion.Text);
            ReportOutput.Write(bytes.WrittenSpan, file);
        }
    }

    private static string? FileOf(string output) => output == StandardOutput ? null : output;
}
