namespace FactCheck.Cli.Evaluation;

/// <summary>Counts by cluster, and the figures that come of them with their intervals.</summary>
internal sealed class Tally
{
    private const int Draws = 1000;
    private const int Seed = 1;
    private readonly SortedDictionary<string, Counts> _byCluster = new(StringComparer.Ordinal);

    /// <param name="clusters">All clusters, also those in which nothing is counted: they are drawn too.</param>
    public Tally(IEnumerable<string> clusters)
    {
        foreach (var cluster in clusters)
            _byCluster[cluster] = default;
    }

    public Counts Sum => Add(_byCluster.Values);

    public void Count(string cluster, Counts counts) => _byCluster[cluster] = _byCluster.GetValueOrDefault(cluster) + counts;

    /// <summary>A figure, and the interval that holds 95 of 100 figures of as many clusters drawn with replacement.</summary>
    public Figure Of(Func<Counts, double> figure)
    {
        var clusters = _byCluster.Values.ToArray();
        var random = new Random(Seed);
        var drawn = new double[Draws];
        for (var i = 0; i < Draws; i++)
            drawn[i] = figure(Add(clusters.Select(_ => clusters[random.Next(clusters.Length)])));
        Array.Sort(drawn);
        return new Figure(figure(Sum), drawn[Draws / 40], drawn[Draws - 1 - Draws / 40]);
    }

    private static Counts Add(IEnumerable<Counts> all)
    {
        var sum = default(Counts);
        foreach (var counts in all)
            sum += counts;
        return sum;
    }
}

/// <param name="Right">Findings that are paired with a label.</param>
/// <param name="False">False alarms.</param>
/// <param name="Found">Labels that are found.</param>
/// <param name="Labels">All labels that count.</param>
internal readonly record struct Counts(int Right, int False, int Found, int Labels)
{
    public int Findings => Right + False;

    public double Precision => Share(Right, Findings);

    public double Recall => Share(Found, Labels);

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Counts operator +(Counts a, Counts b) => new(a.Right + b.Right, a.False + b.False, a.Found + b.Found, a.Labels + b.Labels);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

/// <summary>A figure with the ends of its interval, 0 to 1.</summary>
internal readonly record struct Figure(double Value, double Low, double High);
