using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>How long an editor waits: a draft about a stored story, against a store of 10,000 articles, from the call of the command to its end.</summary>
internal static class Drafts
{
    private const int Articles = 10_000;
    private const int Runs = 21;

    public static void Run(Programs programs)
    {
        var copies = new ArticleCopies(Path.Combine(Programs.Root, "seeds"));
        var (articles, store, draft) = (programs.NewFile("articles.jsonl"), programs.NewFile("drafts.db"), programs.NewFile("draft.md"));
        ArticleCopies.Write(articles, copies.First(Articles));
        var ingest = Measured.Run(programs.FactCheck, "ingest", articles, "--store", store);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ingest, {Articles} articles: {ingest.Wall.TotalSeconds:0.0} s, processor {ingest.Processor.TotalSeconds:0.0} s"));

        var (hello, check) = (new List<Measured>(), new List<Measured>());
        for (var i = 0; i < Runs; i++)
        {
            // A stored article that another outlet takes over: its story has all that it can be compared with.
            var article = copies[i * Articles / Runs];
            File.WriteAllText(draft, $"---\noutlet: The Draft\npublished: {article.Published}\n---\n{article.Text}\n");
            hello.Add(Measured.Run(programs.Hello));
            check.Add(Measured.Run(programs.FactCheck, "check", "--store", store, draft));
        }
        Console.WriteLine($"a draft: median of {Runs}: {Measured.Milliseconds(check.Select(m => m.Wall))}, processor {Measured.Milliseconds(check.Select(m => m.Processor))}, longest {Measured.Milliseconds([check.Max(m => m.Wall)])}; a program of one line {Measured.Milliseconds(hello.Select(m => m.Wall))}");
    }
}
