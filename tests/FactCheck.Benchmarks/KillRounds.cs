using System.Globalization;
using FactCheck.Articles;

namespace FactCheck.Benchmarks;

/// <summary>
/// What the runs of the kill benchmark take in: each round has sets of new articles, and articles of earlier rounds in which a number stands
/// now or has changed. The rounds are taken in from a file and from feeds in turn.
/// </summary>
internal sealed class KillRounds(Programs programs, ArticleCopies copies, NightFeeds feeds)
{
    public const int Feeds = 8;

    /// <summary>Older ones of the same kind: those of the round before are still shown by the feeds as they were.</summary>
    private static readonly int[] RoundsBack = [4, 8];

    /// <returns>The command that takes in the round, without its store.</returns>
    public string[] Make(int round)
    {
        // The members of a set stand in one feed, so that their story does not depend on which feed answers first.
        var articles = Enumerable.Range(0, copies.SetSize).SelectMany(member => Sets(round).Select(set => copies.Dated((set * copies.SetSize) + member))).ToList();
        foreach (var earlier in RoundsBack.Select(back => round - back).Where(r => r > 0))
            articles.AddRange(Sets(earlier).Select(set => Changed(copies.Dated(set * copies.SetSize), round)));
        if (round % 2 == 0)
        {
            var file = programs.NewFile("round.jsonl");
            ArticleCopies.Write(file, articles);
            return ["ingest", file];
        }
        var list = programs.NewFile("feeds.yml");
        File.WriteAllText(list, feeds.List());
        feeds.Show(articles);
        return ["nightly", "--feeds", list];
    }

    private static IEnumerable<int> Sets(int round) => Enumerable.Range(round * Feeds, Feeds);

    private static RawArticle Changed(RawArticle article, int round) =>
        article with { Text = string.Create(CultureInfo.InvariantCulture, $"{article.Text}\n\nAt least {20 + round} people were hurt, officials said.") };
}
