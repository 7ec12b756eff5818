using System.Text;
using FactCheck.Feeds;

namespace FactCheck.Tests.Feeds;

public sealed class FeedReaderTests
{
    private const string Sentence = "The mayor of Málaga said on Monday that the bridge stays closed.";
    private Folder _folder = null!;

    [SetUp]
    public void Make() => _folder = new Folder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    private static IEnumerable<TestCaseData> Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var name in new[] { "utf-8", "utf-16", "utf-16BE", "utf-32", "windows-1252", "iso-8859-1" })
            foreach (var mark in new[] { true, false })
                if (mark ? Encoding.GetEncoding(name).GetPreamble().Length > 0 : name != "utf-32")
                    yield return new TestCaseData(name, mark);
    }

    [TestCaseSource(nameof(Encodings))]
    public void Reads_text_in_any_encoding(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(Sentence);
        _folder.Add("a.txt", withMark ? [.. encoding.GetPreamble(), .. bytes] : bytes);
        Assert.That(_folder.Only().Text, Is.EqualTo(Sentence));
    }

    [Test]
    public void Names_articles_by_their_path_below_the_folder_and_takes_them_in_order()
    {
        foreach (var name in new[] { "b.txt", "a/z.md", "B.txt", "a/.hidden.txt", "a/picture.png", ".git/x.txt" })
            _folder.Add(name, Sentence);
        Assert.That(_folder.Read().Select(r => r.Article?.Id), Is.EqualTo(new[] { "B.txt", "a/z.md", "b.txt" }));
    }

    [Test]
    public void Takes_a_file_argument_by_its_name_whatever_its_ending()
    {
        var path = _folder.Add("draft.copy", Sentence);
        Assert.That(_folder.Read(path)[0].Article, Has.Property("Id").EqualTo("draft.copy").And.Property("Text").EqualTo(Sentence));
    }

    [Test]
    public void A_path_that_is_not_there_is_the_persons_error() =>
        Assert.That(() => InputPaths.Find(["/no/such/file"]), Throws.TypeOf<InputException>().With.Message.EqualTo("no such file or folder: /no/such/file"));

    [Test]
    public void Links_in_a_loop_end()
    {
        _folder.Add("a/b/c.txt", Sentence);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a", "b", "up"), _folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "again"), Path.Combine(_folder.Path, "a"));
        var results = _folder.Read();
        Assert.That(results.Select(r => r.Article?.Id ?? r.Skipped!.Article), Is.EqualTo(new[] { "a/b/c.txt", "a/b/up", "again" }));
    }

    private static readonly object[] Unreadable =
    [
        new object[] { "empty.txt", Array.Empty<byte>(), "empty" },
        new object[] { "binary.txt", new byte[] { 1, 2, 0, 3, 200, 0, 0, 7, 9 }, "binary, not text" },
        new object[] { "paper.txt", "%PDF-1.7 and so on"u8.ToArray(), "a PDF file, not text" },
    ];

    [TestCaseSource(nameof(Unreadable))]
    public void Skips_with_the_reason_and_reads_the_rest(string name, byte[] bytes, string reason)
    {
        _folder.Add(name, bytes);
        _folder.Add("z.txt", Sentence);
        var results = _folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(results[0].Skipped, Is.EqualTo(new FactCheck.Articles.SkippedArticle(name, reason)));
            Assert.That(results[1].Article?.Id, Is.EqualTo("z.txt"));
        });
    }

    [Test]
    public void A_file_over_twenty_megabytes_is_not_read()
    {
        _folder.Add("long.txt", Enumerable.Repeat((byte)'a', FeedItem.MaximumBytes + 1).ToArray());
        Assert.That(_folder.Read()[0].Skipped?.Reason, Does.StartWith("over 20 MB (20.0 MB)"));
    }
}
