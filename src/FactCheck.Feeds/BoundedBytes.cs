namespace FactCheck.Feeds;

/// <summary>Reads a stream to its end, but no further than a limit.</summary>
internal static class BoundedBytes
{
    private const int Piece = 64 * 1024;

    /// <returns>Null where the stream is longer than <paramref name="limit"/>.</returns>
    /// <exception cref="IOException">The stream breaks off.</exception>
    /// <exception cref="InvalidDataException">What was packed cannot be unpacked.</exception>
    public static byte[]? Read(Stream stream, int limit)
    {
        using var buffer = new MemoryStream();
        var piece = new byte[Piece];
        while (stream.Read(piece) is > 0 and var read)
        {
            if (buffer.Length + read > limit)
                return null;
            buffer.Write(piece, 0, read);
        }
        return buffer.ToArray();
    }
}
