using FactCheck.Reports.Html;
using FactCheck.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace FactCheck.Server.Review;

/// <summary>
/// Parts of pages that take long to make and are the same for everybody until articles or findings change: kept while there is room for
/// them. Nothing of a person or a form belongs in one.
/// </summary>
internal sealed class DrawnParts(Store store) : IDisposable
{
    /// <summary>In characters, two bytes each.</summary>
    private const long Room = 32_000_000;

    private readonly MemoryCache _parts = new(new MemoryCacheOptions { SizeLimit = Room });

    /// <param name="html">Takes the part.</param>
    /// <param name="key">What it shows.</param>
    /// <param name="write">Makes it.</param>
    public void Write(HtmlText html, string key, Action<HtmlText> write) => html.Raw(_parts.GetOrCreate((key, store.ContentStamp()), entry =>
    {
        var part = new HtmlText();
        write(part);
        var text = part.ToString();
        entry.Size = text.Length;
        return text;
    })!);

    public void Dispose() => _parts.Dispose();
}
