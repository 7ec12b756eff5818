using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>So many with the words that are sought are looked up one by one.</summary>
    private const int MostFew = 1000;

    /// <summary>A page of discrepancies, the gravest first.</summary>
    public IReadOnlyList<StoredDiscrepancy> Discrepancies(DiscrepancyQuery query) =>
        [.. Query<DiscrepancyRow>(DiscrepancyRow.Columns, query).Select(r => r.ToStored())];

    /// <summary>How many discrepancies there are on all pages.</summary>
    /// <param name="query">Which ones; its limit and its place do not count.</param>
    /// <param name="most">No more are counted: a number without end takes time without end.</param>
    public int Count(DiscrepancyQuery query, int most = int.MaxValue)
    {
        var few = Few(query);
        return (int)Single<long>($"select count(*) from ({Select("1", query with { After = null }, few)} limit @limit) d", Parameters(query with { Limit = most }, few));
    }

    public StoredDiscrepancy? Discrepancy(string id) =>
        Single<DiscrepancyRow>($"select {DiscrepancyRow.Columns} from discrepancy d where d.id = @id", new { id = NewestId(id) })?.ToStored();

    /// <summary>A discrepancy with all its evidence.</summary>
    /// <param name="id">Its id, or one that it had before.</param>
    /// <param name="pack">The rules it was found by.</param>
    /// <returns>Null where there is none, or where the pack no longer has its rule.</returns>
    public Discrepancy? Discrepancy(string id, RulePack pack) => Single<DiscrepancyRow>(
        $"select {DiscrepancyRow.Columns}, d.data as \"Data\" from discrepancy d where d.id = @id",
        new { id = NewestId(id) })?.ToDiscrepancy(pack);

    /// <summary>Those of a page with all their evidence. What a rule found that the pack no longer has is left out.</summary>
    public IReadOnlyList<Discrepancy> Discrepancies(DiscrepancyQuery query, RulePack pack) =>
    [
        .. Query<DiscrepancyRow>(DiscrepancyRow.Columns + ", d.data as \"Data\"", query)
            .Select(r => r.ToDiscrepancy(pack)).OfType<Discrepancy>(),
    ];

    /// <summary>Of any severity, those that the articles no longer show among them, in no order.</summary>
    /// <param name="rules">The rules that found them, by id.</param>
    /// <param name="articles">One of these addresses is in their evidence; null for any.</param>
    /// <param name="pack">The rules they were found by.</param>
    public IReadOnlyList<Discrepancy> DiscrepanciesOf(IReadOnlyCollection<string> rules, IReadOnlyCollection<string>? articles, RulePack pack)
    {
        var resting = articles is null ? "" : $"and d.id in (select x.discrepancy from discrepancy_article x where x.article {_database.AnyOf("@articles")})";
        return
        [
            .. Query<DiscrepancyRow>(
                $"select {DiscrepancyRow.Columns}, d.data as \"Data\" from discrepancy d where d.rule {_database.AnyOf("@rules")} {resting}",
                new { rules = _database.ListOf(rules), articles = _database.ListOf(articles ?? []) }).Select(r => r.ToDiscrepancy(pack)).OfType<Discrepancy>(),
        ];
    }

    /// <summary>The outlet of each article that these discrepancies rest on, by the article's address; an article without one has its address for it.</summary>
    public IReadOnlyDictionary<string, string> OutletsIn(IEnumerable<string> ids) =>
        Query<(string Article, string Outlet)>($"select distinct article, outlet from discrepancy_article where discrepancy {_database.AnyOf("@ids")}", new { ids = _database.ListOf(ids) })
            .DistinctBy(a => a.Article, StringComparer.Ordinal).ToDictionary(a => a.Article, a => a.Outlet, StringComparer.Ordinal);

    /// <summary>Follows the id from values that it had before to what took its place; the id itself where nothing did.</summary>
    public string NewestId(string id)
    {
        // A chain of changes is short, and each step leads to a younger one.
        while (Single<string>("select discrepancy from discrepancy_alias where alias = @id", new { id }) is { } newer)
            id = newer;
        return id;
    }

    private List<T> Query<T>(string columns, DiscrepancyQuery query)
    {
        var few = Few(query);
        // Few are sorted rather than looked for in all that stands in order: the sign keeps the index of that order out.
        var order = few is null ? "d.severity desc, d.confidence desc, d.id" : "+d.severity desc, +d.confidence desc, d.id";
        // An index answers which ones a page has; only these are read.
        return Query<T>(
            $"""
            select {columns} from ({Select("d.id", query, few)} order by {order} limit @limit) page join discrepancy d on d.id = page.id
            order by d.severity desc, d.confidence desc, d.id
            """,
            Parameters(query, few));
    }

    /// <summary>The numbers of those that have all words of a query; null where it has none, or too many have them.</summary>
    private List<long>? Few(DiscrepancyQuery query)
    {
        if (SearchWords.Sought(query.Text) is not { Count: > 0 } words)
            return null;
        var few = Query<long>($"select rowid from discrepancy_words where {_database.HasWords("@words")} limit {MostFew + 1}", new { words = _database.WordQuery(words) });
        return few.Count > MostFew ? null : few;
    }

    private string Select(string columns, DiscrepancyQuery query, List<long>? few)
    {
        var conditions = new List<string> { "d.is_present = @present", "d.severity >= @least" };
        Add(query.Story is not null, "d.story = @story");
        Add(query.Outlet is not null, "d.id in (select x.discrepancy from discrepancy_article x where x.outlet = @outlet)");
        Add(query.Kind is not null, "d.kind = @kind");
        Add(query.Outcome is not null, "d.outcome = @outcome");
        Add(query.Verdict is not null, "d.verdict = @verdict");
        Add(query.Assignee is not null, "d.assignee = @assignee");
        Add(query.From is not null, "d.day >= @from");
        Add(query.To is not null, "d.day <= @to");
        Add(query.Run is not null, "exists (select 1 from change c where c.run = @run and c.discrepancy = d.id and c.what in ('new', 'reopened'))");
        Add(query.Without.Count > 0, $"not (d.id {_database.AnyOf("@without")})");
        Add(query.Only is not null, $"d.id {_database.AnyOf("@only")}");
        Add(query.After is not null, "d.severity <= @severity and (d.severity < @severity or d.severity = @severity and (d.confidence < @confidence or d.confidence = @confidence and d.id > @id))");
        if (few is not null)
            conditions.Add($"d.number {_database.AnyOf("@few")}");
        else if (!string.IsNullOrWhiteSpace(query.Text))
            conditions.Add(SearchWords.Sought(query.Text).Count == 0 ? "1 = 0" : $"d.number in (select rowid from discrepancy_words where {_database.HasWords("@words")})");
        return $"select {columns} from discrepancy d where {string.Join(" and ", conditions)}";

        void Add(bool isAsked, string condition)
        {
            if (isAsked)
                conditions.Add(condition);
        }
    }

    private object Parameters(DiscrepancyQuery query, List<long>? few) => new
    {
        present = query.IsPresent ? 1L : 0,
        least = (long)query.LeastSeverity,
        story = query.Story,
        outlet = query.Outlet,
        kind = query.Kind is { } kind ? Hyphenated.Of(kind) : null,
        outcome = query.Outcome is { } outcome ? Hyphenated.Of(outcome) : null,
        verdict = query.Verdict is { } verdict ? Hyphenated.Of(verdict) : null,
        assignee = query.Assignee,
        from = query.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        to = query.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        run = query.Run,
        severity = (long?)query.After?.Severity,
        confidence = query.After?.Confidence,
        id = query.After?.Id,
        without = _database.ListOf(query.Without),
        only = _database.ListOf(query.Only ?? []),
        few = _database.ListOf(few ?? []),
        words = _database.WordQuery(SearchWords.Sought(query.Text)),
        limit = query.Limit,
    };
}
