using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Events;
using FactCheck.Storage.Compact;

namespace FactCheck.Storage;

/// <summary>
/// Finds stories by their terms and gives what comparing needs of their articles. It reads without Dapper: the editor who checks a draft
/// waits for it, and the first use of Dapper costs more than all of this.
/// </summary>
/// <param name="connection">An open connection.</param>
/// <param name="database">Its database.</param>
/// <param name="terms">Terms of articles by version, as far as they were read before; those that are read are added.</param>
internal sealed class StoryLookup(DbConnection connection, IDatabase database, Dictionary<long, ArticleTerms> terms)
{
    private const int MostTermsKept = 10_000;

    /// <summary>How rare terms are by what is stored.</summary>
    public TermFrequencies Frequencies()
    {
        var documents = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Rows($"select term, articles from term where articles > {TermFrequencies.Slack}"))
            documents[row.GetString(0)] = (int)row.GetInt64(1);
        return new TermFrequencies(BackgroundFrequencies.English, Rows("select count(*) from article").Select(r => (int)r.GetInt64(0)).First(), documents);
    }

    /// <summary>The families that the feed lists put outlets into.</summary>
    public PublisherFamilies Families() => new(Rows("select outlet, family from outlet_family").Select(r => KeyValuePair.Create(r.GetString(0), r.GetString(1))));

    /// <summary>The stories that new articles may join, oldest first: of the youngest that are filed under a key of one, those that share the most keys with it.</summary>
    /// <param name="articles">The keys of each new article.</param>
    public ImmutableArray<KnownStory> Stories(IReadOnlyCollection<ImmutableArray<string>> articles)
    {
        var (filed, byKey) = (new SortedDictionary<long, List<string>>(), new Dictionary<string, List<long>>(StringComparer.Ordinal));
        // The youngest are sought from the end of the index: some keys have thousands of stories.
        foreach (var row in Rows(
            $"""
            select s.term, s.story from {database.Each("@list")} k join story_term s on s.term = k.item and s.story >= coalesce(
                (select y.story from story_term y where y.term = k.item order by y.story desc limit 1 offset {StoryGrouper.MostStoriesPerKey - 1}), 0)
            """,
            database.ListOf(articles.SelectMany(keys => keys).Distinct(StringComparer.Ordinal))))
        {
            var (key, story) = (row.GetString(0), row.GetInt64(1));
            if (!filed.TryGetValue(story, out var found))
                filed[story] = found = [];
            found.Add(key);
            if (!byKey.TryGetValue(key, out var stories))
                byKey[key] = stories = [];
            stories.Add(story);
        }

        // The terms of a story's articles are long: those of a story that no article would be compared with stay where they are.
        var near = articles.SelectMany(keys => Nearest(keys, byKey)).ToHashSet();
        var members = Members(near);
        return [.. filed.Where(f => members.ContainsKey(f.Key)).Select(f => new KnownStory(Name(f.Key), [.. members[f.Key].Select(v => terms[v])], [.. f.Value]))];
    }

    /// <summary>As <see cref="StoryGrouper"/> chooses: the most shared keys first, younger ones first among equals.</summary>
    private static IEnumerable<long> Nearest(ImmutableArray<string> keys, Dictionary<string, List<long>> byKey) => keys
        .SelectMany(key => byKey.GetValueOrDefault(key) ?? []).CountBy(story => story)
        .OrderByDescending(shared => shared.Value).ThenByDescending(shared => shared.Key)
        .Take(StoryGrouper.MostCandidates).Select(shared => shared.Key);

    /// <summary>A story's number as the id that the grouper knows it by.</summary>
    public static string Name(long story) => story.ToString(CultureInfo.InvariantCulture);

    /// <summary>All versions of the articles of a story, without their texts, by address and number.</summary>
    public List<(ReadArticle Read, long Number, long Newest)> Versions(long story)
    {
        var versions = new List<(ReadArticle, long, long)>();
        foreach (var row in Rows(
            """
            select a.address, v.number, n.number, v.outlet, v.title, v.published, v.path, v.url, v.language, v.sha256, r.terms, r.claims
            from article a join version v on v.article = a.id join version n on n.id = a.newest join reading r on r.version = v.id
            where a.story = @list order by a.address, v.number
            """,
            story))
        {
            var article = new Articles.Article
            {
                Id = row.GetString(0),
                Outlet = Text(row, 3),
                Title = Text(row, 4),
                Published = Articles.PublicationTimeReader.Read(Text(row, 5)),
                Path = Text(row, 6),
                Url = Text(row, 7),
                Language = Text(row, 8),
                Sha256 = row.GetString(9),
                Text = "",
            };
            versions.Add((new ReadArticle(article, [], ClaimForm.ReadAll((byte[])row[11]), TermsForm.Read((byte[])row[10])), row.GetInt64(1), row.GetInt64(2)));
        }
        return versions;
    }

    public string TextOf(string address, long number) => Rows(
        string.Create(CultureInfo.InvariantCulture, $"select v.text from version v join article a on a.id = v.article where a.address = @list and v.number = {number}"),
        address).Select(row => row.GetString(0)).First();

    /// <summary>All articles, as they are to be put into stories again.</summary>
    public List<PlacedArticle> PlacedArticles() =>
    [
        .. Rows("select a.id, a.story, r.terms from article a join reading r on r.version = a.newest order by a.id")
            .Select(row => new PlacedArticle(row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1), TermsForm.Read((byte[])row[2]))),
    ];

    /// <summary>The same articles with their texts, where they are stored and have none: a report counts paragraphs in them.</summary>
    public IEnumerable<ReportedArticle> WithTexts(IReadOnlyCollection<ReportedArticle> articles)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var missing = articles.Where(a => a.Article.Text.Length == 0).Select(a => a.Article.Id).ToList();
        if (missing.Count > 0)
            foreach (var row in Rows($"select a.address, v.text from article a join version v on v.id = a.newest where a.address {database.AnyOf("@list")}", database.ListOf(missing)))
                texts[row.GetString(0)] = row.GetString(1);
        return articles.Select(a => texts.TryGetValue(a.Article.Id, out var text) ? a with { Article = a.Article with { Text = text } } : a);
    }

    /// <summary>The versions of the first and last articles of stories, in the order they came; their terms are at hand afterwards.</summary>
    private Dictionary<long, List<long>> Members(IEnumerable<long> stories)
    {
        var members = new Dictionary<long, List<long>>();
        foreach (var row in Rows(
            $"""
            select story, newest from (
                select story, newest, id, row_number() over (partition by story order by id) as first, row_number() over (partition by story order by id desc) as last
                from article where story {database.AnyOf("@list")}) a
            where first <= {StoryGrouper.FirstCompared} or last <= {StoryGrouper.LastCompared} order by story, id
            """,
            database.ListOf(stories)))
        {
            if (!members.TryGetValue(row.GetInt64(0), out var versions))
                members[row.GetInt64(0)] = versions = [];
            versions.Add(row.GetInt64(1));
        }

        if (terms.Count > MostTermsKept)
            terms.Clear();
        var missing = members.Values.SelectMany(v => v).Where(v => !terms.ContainsKey(v)).ToList();
        if (missing.Count > 0)
            foreach (var row in Rows($"select version, terms from reading where version {database.AnyOf("@list")}", database.ListOf(missing)))
                terms[row.GetInt64(0)] = TermsForm.Read((byte[])row[1]);
        return members;
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private IEnumerable<DbDataReader> Rows(string statement, object? list = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        if (list is not null)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@list", list);
            command.Parameters.Add(parameter);
        }
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return reader;
    }
}
