using System.IO.Compression;

namespace FactCheck.Storage;

/// <summary>Bytes of articles take a third of their room when compressed; the quality is the one that keeps up with reading.</summary>
internal static class Packing
{
    private const int Quality = 3;
    private const int Window = 22;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window)
            ? packed[..length]
            : throw new InvalidOperationException("the buffer for compression is too small");
    }

    /// <exception cref="InvalidDataException">The bytes were not packed here.</exception>
    public static byte[] Unpack(byte[] packed)
    {
        using var bytes = new MemoryStream(packed.Length * 4);
        using (var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
            brotli.CopyTo(bytes);
        return bytes.ToArray();
    }
}
