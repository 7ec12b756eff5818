using FactCheck.Articles;
using FactCheck.Feeds;

namespace FactCheck.Tests.Feeds;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-test-");

    public string Path => _folder.FullName;

    public string Add(string name, ReadOnlySpan<byte> bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes.ToArray());
        return path;
    }

    public string Add(string name, string text) => Add(name, System.Text.Encoding.UTF8.GetBytes(text));

    public List<ArticleResult<RawArticle>> Read(params string[] paths) => Results(paths.Length == 0 ? [Path] : paths);

    public static List<ArticleResult<RawArticle>> Results(params string[] paths) => [.. FeedReader.Read(InputPaths.Find(paths)).Select(item => item.Read())];

    /// <summary>The one article that the folder holds.</summary>
    public RawArticle Only() => Read() is [{ Article: { } article }] ? article : throw new AssertionException("not one readable article");

    public void Dispose() => _folder.Delete(recursive: true);
}
