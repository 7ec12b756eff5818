using System.Diagnostics;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.Data.Sqlite;

namespace FactCheck.Benchmarks;

/// <summary>
/// Claims stored in a second, against a loop that inserts the same rows into a table with the same indexes and does nothing else, with as many
/// articles in a transaction. The store writes the articles' texts and bytes besides;
/// what it writes was packed by the threads that read, as in a run.
/// </summary>
internal static class ClaimRate
{
    private const int Articles = 2000;
    private const int ArticlesPerTransaction = 100;
    private const int Runs = 3;

    public static void Run(Programs programs, ArticleCopies copies)
    {
        var pipeline = new FactCheckPipeline(RulePack.Standard);
        var read = copies.First(Articles).AsParallel().AsOrdered().Select(Raw).Select(raw => StorableArticle.Of(pipeline.Read(raw).Article!, raw)).ToArray();
        var claims = read.Sum(r => r.Read.Claims.Length);
        var (bare, stored) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < Runs; i++)
        {
            bare.Add(Bare(programs.NewFile(string.Create(CultureInfo.InvariantCulture, $"bare{i}.db")), [.. read.Select(r => r.Read)]));
            stored.Add(Stored(programs.NewFile(string.Create(CultureInfo.InvariantCulture, $"stored{i}.db")), read));
        }
        var (bareRate, storedRate) = (claims / Measured.Median(bare).TotalSeconds, claims / Measured.Median(stored).TotalSeconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claims} claims of {Articles} articles: {storedRate:0} stored in a second, with their articles; a bare loop {bareRate:0}: {storedRate / bareRate:0.00} of its rate"));
    }

    private static RawArticle Raw(RawArticle article)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(article.Text);
        return article with { Bytes = bytes, Sha256 = ContentHash.Hex(bytes) };
    }

    private static TimeSpan Stored(string file, StorableArticle[] articles)
    {
        using var store = Store.Open(file, TimeProvider.System);
        var watch = Stopwatch.StartNew();
        foreach (var chunk in articles.Chunk(ArticlesPerTransaction))
            store.Write(batch =>
            {
                foreach (var article in chunk)
                    batch.Put(article);
            });
        return watch.Elapsed;
    }

    private static TimeSpan Bare(string file, ReadArticle[] articles)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        Execute(connection, """
            pragma journal_mode = wal;
            pragma cache_size = -32768;
            create table claim (version bigint not null, number bigint not null, kind text not null, subject text not null, predicate text not null, value text not null,
                field text not null, start_at bigint not null, end_at bigint not null, quote text not null, primary key (version, number));
            create index claim_subject on claim (subject, kind);
            """);
        using var insert = connection.CreateCommand();
        insert.CommandText = "insert into claim values ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9)";
        for (var i = 0; i < 10; i++)
            insert.Parameters.Add(new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"${i}"), null));
        var (watch, version) = (Stopwatch.StartNew(), 0L);
        foreach (var chunk in articles.Chunk(ArticlesPerTransaction))
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            foreach (var article in chunk)
            {
                version++;
                for (var i = 0; i < article.Claims.Length; i++)
                {
                    var claim = article.Claims[i];
                    object[] row = [version, (long)i, Hyphenated.Of(claim.Kind), claim.Subject.Label, claim.Predicate, claim.Value.Normalized, claim.Evidence.Field.ToString(), (long)claim.Evidence.Span.Start, (long)claim.Evidence.Span.End, claim.Evidence.Quote];
                    for (var c = 0; c < row.Length; c++)
                        insert.Parameters[c].Value = row[c];
                    insert.ExecuteNonQuery();
                }
            }
            transaction.Commit();
        }
        return watch.Elapsed;
    }

    private static void Execute(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
