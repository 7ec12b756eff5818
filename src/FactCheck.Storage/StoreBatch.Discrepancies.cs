using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Storage.Compact;
using FactCheck.Text;

namespace FactCheck.Storage;

public sealed partial class StoreBatch
{
    /// <summary>
    /// Stores what comparing a story has found. A finding that is stored keeps its verdict; one that takes the place of another, because
    /// a value changed, keeps that one's id as an alias and is open again; one that is no longer found is kept as gone.
    /// </summary>
    /// <param name="run">The run that gets the changes.</param>
    /// <param name="story">The story's number.</param>
    /// <param name="found">All findings of the story.</param>
    /// <param name="articles">The articles of the story, by id.</param>
    public void PutDiscrepancies(long run, long story, IEnumerable<Discrepancy> found, IReadOnlyDictionary<string, Article> articles)
    {
        var stored = Query<KnownDiscrepancy>(
            """
            select id as "Id", rule as "Rule", subject as "Subject", position_values as "Values", is_present as "IsPresent", verdict as "Verdict"
            from discrepancy where story = @story
            """,
            new { story }).ToDictionary(d => d.Id, StringComparer.Ordinal);
        var present = new Dictionary<string, Discrepancy>(StringComparer.Ordinal);
        foreach (var discrepancy in found)
            present[IdIn(story, discrepancy, stored, present)] = discrepancy;
        var vanished = stored.Values.Where(d => d.IsPresent != 0 && !present.ContainsKey(d.Id)).ToDictionary(d => d.Id, StringComparer.Ordinal);

        foreach (var (id, discrepancy) in present)
        {
            if (stored.TryGetValue(id, out var known))
            {
                Update(id, discrepancy, articles);
                if (known.IsPresent == 0 && known.Verdict is not "dismissed")
                    Change(run, id, ChangeKind.Reopened);
                continue;
            }
            var before = vanished.Values.Where(v => v.Rule == discrepancy.Rule.Id && v.SharesValueWith(discrepancy)).OrderBy(v => v.Id, StringComparer.Ordinal).FirstOrDefault();
            Insert(run, id, story, discrepancy, before?.Id, articles);
            Change(run, id, before is null or { Verdict: "open" } ? ChangeKind.New : ChangeKind.Reopened);
            if (before is not null)
                Replace(before.Id, id, vanished);
        }

        foreach (var gone in vanished.Keys)
            Change(run, gone, ChangeKind.Gone);
        foreach (var gone in stored.Values.Where(d => d.IsPresent != 0 && !present.ContainsKey(d.Id)))
            Execute("update discrepancy set is_present = 0 where id = @Id", new { gone.Id });
        Summarize(story);
    }

    /// <summary>
    /// Two stories can have findings with the same rule, subject and values ("people": 2 and 3). The second one gets an id of its own, which
    /// is the same in every run.
    /// </summary>
    private string IdIn(long story, Discrepancy discrepancy, Dictionary<string, KnownDiscrepancy> stored, Dictionary<string, Discrepancy> present)
    {
        var id = discrepancy.Id;
        if (stored.ContainsKey(id))
            return id;
        var own = ContentHash.Hex(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}\n{story}")))[..16];
        if (stored.ContainsKey(own))
            return own;
        if (Scalar<long>("select count(*) from discrepancy where id = @id", new { id }) == 0)
            return id;
        // Its story had another number when it got its own id.
        return stored.Values.Where(s => s.IsSameAs(discrepancy) && !present.ContainsKey(s.Id)).Min(s => s.Id) ?? own;
    }

    private void Replace(string before, string id, Dictionary<string, KnownDiscrepancy> vanished)
    {
        Execute(
            "insert into discrepancy_alias (alias, discrepancy) values (@before, @id) on conflict (alias) do update set discrepancy = excluded.discrepancy",
            new { before, id });
        Execute("update discrepancy set assignee = (select b.assignee from discrepancy b where b.id = @before) where id = @id", new { before, id });
        vanished.Remove(before);
    }

    private void Insert(long run, string id, long story, Discrepancy discrepancy, string? replaces, IReadOnlyDictionary<string, Article> articles)
    {
        Execute(
            """
            insert into discrepancy (id, number, story, rule, kind, scope, outcome, severity, confidence, subject, message, position_values, day, data, first_run, replaces)
            values (@id, (select coalesce(max(number), 0) + 1 from discrepancy), @story, @Rule, @Kind, @Scope, @Outcome, @Severity, @Confidence, @Subject, @Message, @Values, @Day, @Data, @run, @replaces)
            """,
            new DiscrepancyColumns(id, discrepancy, articles).With(("story", story), ("run", run), ("replaces", replaces)));
        PutParts(id, discrepancy, articles);
    }

    private void Update(string id, Discrepancy discrepancy, IReadOnlyDictionary<string, Article> articles)
    {
        Execute(
            """
            update discrepancy set scope = @Scope, outcome = @Outcome, severity = @Severity, confidence = @Confidence, subject = @Subject, message = @Message,
                position_values = @Values, day = @Day, data = @Data, is_present = 1
            where id = @id
            """,
            new DiscrepancyColumns(id, discrepancy, articles).With());
        // It has not gone to another after all.
        Execute("delete from discrepancy_alias where alias = @id", new { id });
        Execute("delete from discrepancy_article where discrepancy = @id", new { id });
        PutParts(id, discrepancy, articles);
    }

    /// <summary>Stores what a discrepancy is found by: its words and its articles.</summary>
    private void PutParts(string id, Discrepancy discrepancy, IReadOnlyDictionary<string, Article> articles)
    {
        var number = Scalar<long>("select number from discrepancy where id = @id", new { id });
        Execute("delete from discrepancy_words where rowid = @number", new { number });
        Execute("insert into discrepancy_words (rowid, words) values (@number, @words)", new { number, words = DiscrepancyColumns.WordsOf(discrepancy) });
        using var rows = RowWriter("discrepancy_article (discrepancy, article, outlet)", 3);
        foreach (var article in discrepancy.Positions.SelectMany(p => p.Evidence).Select(e => e.Evidence.Article).Distinct(StringComparer.Ordinal))
            rows.Add(id, article, articles.GetValueOrDefault(article)?.Outlet ?? article);
        rows.Flush();
    }

    private void Change(long run, string discrepancy, ChangeKind what) => Execute(
        """
        insert into change (run, discrepancy, what) values (@run, @discrepancy, @what)
        on conflict (run, discrepancy) do update set what = excluded.what
        """,
        new { run, discrepancy, what = Hyphenated.Of(what) });

    private sealed class KnownDiscrepancy
    {
        public required string Id { get; init; }

        public required string Rule { get; init; }

        public required string Subject { get; init; }

        public required string Values { get; init; }

        public long IsPresent { get; init; }

        public required string Verdict { get; init; }

        public bool IsSameAs(Discrepancy discrepancy) =>
            Rule == discrepancy.Rule.Id && Subject == discrepancy.Subject && Values == DiscrepancyColumns.ValuesOf(discrepancy);

        public bool SharesValueWith(Discrepancy discrepancy) =>
            Values.Split('\n').Intersect(discrepancy.Positions.Select(p => p.Value), StringComparer.Ordinal).Any();
    }
}
