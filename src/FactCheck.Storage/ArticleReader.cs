using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Storage;

/// <summary>Reads an article and packs what is stored of it. Any number of threads may call it.</summary>
public sealed class ArticleReader(RulePack pack)
{
    private readonly FactCheckPipeline _pipeline = new(pack);

    public ReadResult Read(RawArticle raw)
    {
        // PostgreSQL has no place for it in a text, and no newsroom writes it.
        if (raw.Text.Contains('\0', StringComparison.Ordinal) || raw.Title?.Contains('\0', StringComparison.Ordinal) == true)
            return new ReadResult(null, new SkippedArticle(raw.Id, "a zero character in the text"));
        var (read, skipped) = _pipeline.Read(raw);
        return new ReadResult(read is null ? null : StorableArticle.Of(read, raw), skipped);
    }
}
