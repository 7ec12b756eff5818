using System.IO.Compression;

namespace FactCheck.Feeds.Fetching;

/// <summary>Sitemaps are often served as gzip files, with no header that says so.</summary>
internal static class GzipBytes
{
    /// <returns>The bytes as they are where they are not packed; null where they cannot be unpacked within the limit.</returns>
    public static byte[]? Unpack(byte[] bytes, int limit)
    {
        if (bytes is not [0x1f, 0x8b, ..])
            return bytes;
        try
        {
            using var unpacking = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            return BoundedBytes.Read(unpacking, limit);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
