using System.Text;
using FactCheck.Served;
using FsCheck;
using FsCheck.Fluent;

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
    public Property Random_bytes_are_read() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte>(), (bytes, name) => IsRead(bytes, name));

    /// <summary>Some bytes are changed, and the end is cut off.</summary>
    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Damaged_documents_are_read() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(byte Document, ushort[] Places, byte Value, ushort Cut, byte Name)>(), damage =>
        {
            var bytes = Encoding.UTF8.GetBytes(Documents[damage.Document % Documents.Length]);
            foreach (var place in damage.Places)
                bytes[place % bytes.Length] = damage.Value;
            return IsRead(bytes[..(bytes.Length - damage.Cut % bytes.Length)], damage.Name);
        });

    private static bool IsRead(byte[] bytes, byte name)
    {
        using var folder = new Folder();
        folder.Add(Names[name % Names.Length], bytes);
        return folder.Read().TrueForAll(r => r.Article is null != r.Skipped is null);
    }
}
