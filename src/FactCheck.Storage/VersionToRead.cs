using FactCheck.Articles;

namespace FactCheck.Storage;

/// <summary>A version whose derived data is to be made again.</summary>
internal sealed record VersionToRead(long Id, bool IsNewest, RawArticle Raw);
