using System.Text;
using FactCheck.Articles;
using FactCheck.Rules;
using FactCheck.Storage.Compact;

namespace FactCheck.Storage.Work;

/// <summary>What came of a task, as bytes between a worker and the run that asked for it.</summary>
public static class WorkResult
{
    private enum Kind : byte
    {
        Article,
        Skipped,
        Story,
        Refused,
    }

    public static byte[] Of(ReadResult result) => result switch
    {
        { Article: { } article } => Written(Kind.Article, to => Write(to, article)),
        { Skipped: var (article, reason) } => Written(Kind.Skipped, to =>
        {
            to.Write(article);
            to.Write(reason);
        }),
        _ => throw new ArgumentException("neither an article nor a reason", nameof(result)),
    };

    public static byte[] Of(ComparedStory story) => Written(Kind.Story, to => to.Write(ComparedForm.Write(story)));

    /// <summary>The worker can't do what this run asks; nor can it do anything else of it.</summary>
    public static byte[] Refused(string reason) => Written(Kind.Refused, to => to.Write(reason));

    /// <exception cref="StoreException">The worker has refused.</exception>
    public static ReadResult ToRead(byte[] result)
    {
        using var from = Reader(result, out var kind);
        return kind == Kind.Article ? new ReadResult(ReadArticle(from), null) : new ReadResult(null, new SkippedArticle(from.ReadString(), from.ReadString()));
    }

    /// <returns>Null where the worker could not compare it.</returns>
    /// <exception cref="StoreException">The worker has refused.</exception>
    public static ComparedStory? ToStory(byte[] result, RulePack pack)
    {
        using var from = Reader(result, out var kind);
        return kind == Kind.Story ? ComparedForm.Read(from.ReadBytes(result.Length), pack) : null;
    }

    private static byte[] Written(Kind kind, Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var to = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            to.Write((byte)kind);
            write(to);
        }
        return bytes.ToArray();
    }

    private static BinaryReader Reader(byte[] result, out Kind kind)
    {
        var from = new BinaryReader(new MemoryStream(result), Encoding.UTF8);
        kind = (Kind)from.ReadByte();
        return kind == Kind.Refused ? throw new StoreException(from.ReadString()) : from;
    }

    private static void Write(BinaryWriter to, StorableArticle storable)
    {
        var article = storable.Read.Article;
        to.Write(article.Id);
        to.Write(article.Text);
        to.Write(article.Sha256);
        foreach (var stated in (string?[])[article.Path, article.Outlet, article.Title, article.Author, article.Published?.ToString(), article.Updated?.ToString(), article.Retrieved?.ToString(), article.Url, article.Language])
        {
            to.Write(stated is not null);
            if (stated is not null)
                to.Write(stated);
        }
        to.Write(storable.Stated);
        foreach (var part in (byte[][])[storable.Bytes, storable.Terms, storable.Claims])
        {
            to.Write(part.Length);
            to.Write(part);
        }
    }

    private static StorableArticle ReadArticle(BinaryReader from)
    {
        var article = new Article
        {
            Id = from.ReadString(),
            Text = from.ReadString(),
            Sha256 = from.ReadString(),
            Path = Stated(),
            Outlet = Stated(),
            Title = Stated(),
            Author = Stated(),
            Published = PublicationTimeReader.Read(Stated()),
            Updated = PublicationTimeReader.Read(Stated()),
            Retrieved = PublicationTimeReader.Read(Stated()),
            Url = Stated(),
            Language = Stated(),
        };
        var stated = from.ReadString();
        return new StorableArticle(article, Part(), stated, Part(), Part());

        string? Stated() => from.ReadBoolean() ? from.ReadString() : null;

        byte[] Part() => from.ReadBytes(from.ReadInt32());
    }
}
