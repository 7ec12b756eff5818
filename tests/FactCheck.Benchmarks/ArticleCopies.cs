using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactCheck.Articles;
using FactCheck.Feeds;

namespace FactCheck.Benchmarks;

/// <summary>
/// Makes many articles of a few: in each copy of the set every name and number is replaced by another, the same one wherever it stands,
/// and the days move; so each copy is about other matters, and its articles are still about the same ones.
/// </summary>
internal sealed partial class ArticleCopies
{
    private static readonly string[] Syllables =
        ["ba", "bel", "cor", "da", "den", "dor", "el", "fa", "fen", "gar", "ha", "hol", "is", "ka", "kel", "la", "lin", "mar", "mo", "nor", "o", "pa", "quin", "ra", "ros", "sa", "sol", "ta", "tor", "va", "ves", "wil", "yo", "zan"];

    private static readonly HashSet<string> Kept = new(
        [.. CultureInfo.InvariantCulture.DateTimeFormat.DayNames, .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, "I", "Mr", "Mrs", "Ms", "Dr"], StringComparer.Ordinal);

    private const int DaysApart = 1500;

    private readonly RawArticle[] _articles;
    private readonly HashSet<string> _names;

    public ArticleCopies(string folder)
    {
        _articles = [.. FeedReader.Read(InputPaths.Find([folder])).Select(i => i.Read().Article).OfType<RawArticle>()];
        var texts = _articles.Select(a => a.Text).ToArray();
        var common = texts.SelectMany(t => Lower().Matches(t)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        _names = [.. texts.SelectMany(t => InSentence().Matches(t)).Select(m => m.Value).Where(n => !Kept.Contains(n) && !common.Contains(n.ToLowerInvariant()))];
    }

    /// <summary>Writes articles as JSON Lines.</summary>
    public static void Write(string path, IEnumerable<RawArticle> articles) => File.WriteAllLines(path, articles.Select(article => JsonSerializer.Serialize(
        new { id = article.Id, outlet = article.Outlet, published = article.Published, title = article.Title, text = article.Text })));

    public IEnumerable<RawArticle> First(int count) => Enumerable.Range(0, count).Select(i => this[i]);

    /// <summary>How many articles a copy of the set has: these have following numbers.</summary>
    public int SetSize => _articles.Length;

    /// <summary>The article with this number, with a day where the original has none: every entry of a feed has one.</summary>
    public RawArticle Dated(int number) => this[number] is { Published: null } article
        ? article with { Published = new DateOnly(2023, 11, 28).AddDays(number / _articles.Length % DaysApart).ToString("O", CultureInfo.InvariantCulture) }
        : this[number];

    /// <summary>The article with this number, counted from 0 without end. Its only address is its number.</summary>
    public RawArticle this[int number]
    {
        get
        {
            var (copy, index) = Math.DivRem(number, _articles.Length);
            var article = _articles[index];
            return new RawArticle
            {
                Id = number.ToString(CultureInfo.InvariantCulture),
                Outlet = article.Outlet,
                Published = DateOnly.TryParse(article.Published, CultureInfo.InvariantCulture, out var day) ? day.AddDays(copy % DaysApart).ToString("O", CultureInfo.InvariantCulture) : null,
                Title = article.Title is { } title ? Vary(title, copy) : null,
                Text = Vary(article.Text, copy),
                Sha256 = "",
            };
        }
    }

    private string Vary(string text, int copy) =>
        Varied().Replace(text, m => char.IsAsciiDigit(m.ValueSpan[0]) ? NewNumber(m, copy) : _names.Contains(m.Value) ? NewName(m.Value, copy) : m.Value);

    private static string NewNumber(Match number, int copy)
    {
        var hash = Hash(number.Value, copy);
        if (number.Groups["day"].Success)
            return (1 + (hash % 28)).ToString(CultureInfo.InvariantCulture);
        // Years and long numbers keep their form; so does a digit group after a comma.
        return number.Length > 3 ? number.Value : (1 + (hash % (ulong)Math.Pow(10, number.Length))).ToString(CultureInfo.InvariantCulture);
    }

    private static string NewName(string name, int copy)
    {
        var (hash, made) = (Hash(name, copy), new StringBuilder());
        for (var i = 0; i < 3; i++, hash /= (ulong)Syllables.Length)
            made.Append(Syllables[hash % (ulong)Syllables.Length]);
        made[0] = char.ToUpperInvariant(made[0]);
        return made.ToString();
    }

    /// <summary>FNV-1a, with the bits mixed so that neighbouring copies differ in all of them.</summary>
    private static ulong Hash(string word, int copy)
    {
        var hash = 14695981039346656037UL ^ ((ulong)copy * 0x9E3779B97F4A7C15UL);
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;
        hash ^= hash >> 29;
        return hash * 0xBF58476D1CE4E5B9UL >> 8;
    }

    [GeneratedRegex(@"\b\p{Ll}+\b")]
    private static partial Regex Lower();

    /// <summary>A word with a capital after a lower-case word or a comma.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Lu}\p{Ll}+\b")]
    private static partial Regex InSentence();

    [GeneratedRegex(@"(?<=\p{Lu}\p{Ll}{2,8}\.? )(?<day>\d{1,2})\b|\b\d+\b|\b\p{Lu}\p{Ll}+\b")]
    private static partial Regex Varied();
}
