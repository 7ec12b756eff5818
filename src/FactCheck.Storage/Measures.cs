using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FactCheck.Storage;

/// <summary>What a run tells to whoever watches it. Costs next to nothing while nobody does.</summary>
public static class Measures
{
    /// <summary>Of the meter and of the source of traces.</summary>
    public const string Name = "FactCheck";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Articles = Meter.CreateCounter<long>("factcheck.articles", "{article}", "Articles taken in, by outcome: new, changed, same, skipped; those skipped by reason.");
    private static readonly Counter<long> Claims = Meter.CreateCounter<long>("factcheck.claims", "{claim}", "Claims read in new and changed articles.");
    private static readonly Counter<long> Discrepancies = Meter.CreateCounter<long>("factcheck.discrepancies", "{discrepancy}", "Findings of ended runs, by what happened to them: new, reopened, gone.");
    private static readonly Counter<long> Runs = Meter.CreateCounter<long>("factcheck.runs", "{run}", "Runs that ended, by kind.");
    private static readonly Counter<long> Feeds = Meter.CreateCounter<long>("factcheck.feeds", "{fetch}", "Fetches of feeds, by result.");
    private static readonly Histogram<double> Reading = Meter.CreateHistogram<double>("factcheck.read.duration", "s", "How long a batch of articles took to be read and stored.");
    private static readonly Histogram<double> Comparing = Meter.CreateHistogram<double>("factcheck.compare.duration", "s", "How long a batch of stories took to be compared.");

    private static readonly SearchValues<char> Special = SearchValues.Create("0123456789(:;,'\"");

    /// <summary>The steps of runs.</summary>
    public static ActivitySource Steps { get; } = new(Name);

    public static void Fetched(string result) => Feeds.Add(1, Tag("result", result));

    internal static void Took(int isNew, int changed, int same, long claims)
    {
        Articles.Add(isNew, Tag("outcome", "new"));
        Articles.Add(changed, Tag("outcome", "changed"));
        Articles.Add(same, Tag("outcome", "same"));
        Claims.Add(claims);
    }

    internal static void Skipped(string reason) => Articles.Add(1, Tag("outcome", "skipped"), Tag("reason", Kind(reason)));

    internal static void Read(TimeSpan time) => Reading.Record(time.TotalSeconds);

    internal static void Compared(TimeSpan time) => Comparing.Record(time.TotalSeconds);

    internal static void Ended(Run run)
    {
        Runs.Add(1, Tag("kind", Text.Hyphenated.Of(run.Kind)));
        Discrepancies.Add(run.DiscrepanciesNew, Tag("what", "new"));
        Discrepancies.Add(run.DiscrepanciesReopened, Tag("what", "reopened"));
        Discrepancies.Add(run.DiscrepanciesGone, Tag("what", "gone"));
    }

    /// <summary>A reason without what is special to one article: numbers, names and what stands in brackets would make as many series as articles.</summary>
    internal static string Kind(string reason)
    {
        var end = reason.AsSpan().IndexOfAny(Special);
        return (end > 0 ? reason[..end] : reason).Trim() is { Length: > 0 } kind ? kind : "other";
    }

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
