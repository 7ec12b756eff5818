using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Feeds;
using FactCheck.Rules.House;
using FactCheck.Text.Yaml;

namespace FactCheck.Cli;

/// <summary>A report as the house wants to see it: suppressed findings set apart, known ones marked.</summary>
internal sealed class HouseView
{
    private readonly Suppressor _suppressor;

    private HouseView(Suppressor suppressor, Baseline known) => (_suppressor, Known) = (suppressor, known);

    /// <summary>The findings that are known; none where no file names any.</summary>
    public Baseline Known { get; }

    /// <summary>Says on standard error which suppressions have expired.</summary>
    /// <param name="house">The house configuration.</param>
    /// <param name="baseline">A file in place of the one that the configuration names; null where none is given.</param>
    /// <param name="view">Null where the baseline has a fault; all are then on standard error.</param>
    /// <exception cref="InputException">The baseline cannot be read.</exception>
    public static bool TryMake(HouseConfiguration house, string? baseline, [NotNullWhen(true)] out HouseView? view)
    {
        var problems = new List<FileProblem>();
        var known = (baseline ?? house.Baseline) is { } file ? Baseline.Read(file, TextOf(file), problems) : Baseline.None;
        if (problems.Count > 0)
        {
            Problems.Tell(problems, files: 1);
            view = null;
            return false;
        }
        // Only an expiry needs the day: the time zone takes as long to load as an article to read.
        var today = house.Suppressions.IsEmpty ? DateOnly.MinValue : DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var suppressor = new Suppressor(house, today);
        foreach (var expired in suppressor.Expired)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{expired.Place}: expired on {expired.Expires:yyyy-MM-dd} and no longer applies: {expired.Reason} ({expired.Owner})"));
        view = new HouseView(suppressor, known);
        return true;
    }

    public FactCheckReport Of(FactCheckReport report) => Known.Mark(_suppressor.Apply(report));

    private static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot read {file}: {e.Message}");
        }
    }
}
