using System.Text;
using FactCheck.Served;

namespace FactCheck.Tests.Feeds.Formats;

/// <summary>Whatever a file holds, reading it gives articles and reasons, and never ends the run.</summary>
public sealed class AnyBytesTests
{
    private static readonly ServedArticle[] Articles = [.. Enumerable.Range(1, 3).Select(i => new ServedArticle(i, new Uri($"https://ferry.example/{i}")))];

    private static readonly string[] Documents =
    [
        ServedFormats.Rss(Articles), ServedFormats.Rdf(Articles), ServedFormats.Atom(Articles), ServedFormats.Sitemap(Articles), ServedFormats.JsonFeed(Articles), ServedFormats.Ninjs(Articles), Articles[0].Page,
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 60\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n\r\n\r\n",
    ];

    private static readonly string[] Names = ["a.xml", "a.json", "a.html", "a.warc", "a.jsonl", "a.gz"];

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public bool Random_bytes(byte[] bytes, byte name) => IsRead(bytes, name);

    /// <summary>Documents with some bytes changed and the end cut off.</summary>
    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Damaged_documents(byte document, ushort[] places, byte value, ushort length, byte name)
    {
        var bytes = Encoding.UTF8.GetBytes(Documents[document % Documents.Length]);
        foreach (var place in places)
            bytes[place % bytes.Length] = value;
        return IsRead(bytes[..(bytes.Length - length % bytes.Length)], name);
    }

    private static bool IsRead(byte[] bytes, byte name)
    {
        using var folder = new Folder();
        folder.Add(Names[name % Names.Length], bytes);
        return folder.Read().TrueForAll(r => r.Article is null != r.Skipped is null);
    }
}
