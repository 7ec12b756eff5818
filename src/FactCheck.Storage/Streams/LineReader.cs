using System.Buffers;
using System.IO.Pipelines;

namespace FactCheck.Storage.Streams;

/// <summary>Cuts a stream into its lines, of which only one is in memory at a time.</summary>
internal static class LineReader
{
    private const int Buffer = 256 * 1024;

    /// <returns>Each line that is not empty, without its end, with its number.</returns>
    public static IEnumerable<(byte[] Line, long Number)> Read(Stream stream)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: Buffer));
        for (var number = 1L; ;)
        {
            var result = reader.ReadAsync().AsTask().GetAwaiter().GetResult();
            var rest = result.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                if (!rest.Slice(0, end).IsEmpty)
                    yield return (rest.Slice(0, end).ToArray(), number);
                number++;
                rest = rest.Slice(rest.GetPosition(1, end));
            }
            if (result.IsCompleted)
            {
                if (!rest.IsEmpty)
                    yield return (rest.ToArray(), number);
                yield break;
            }
            reader.AdvanceTo(rest.Start, rest.End);
        }
    }
}
