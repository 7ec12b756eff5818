using System.Buffers;
using System.Collections.Concurrent;

namespace FactCheck.Cli;

/// <summary>Buffers for lines of output, used again and again: of an archive's articles each line is a small book. Threads may share it.</summary>
internal sealed class LineBuffers
{
    /// <summary>A buffer of more bytes than nearly any article's line is not kept for the next one.</summary>
    private const int LongestKept = 1 << 20;

    private readonly ConcurrentQueue<ArrayBufferWriter<byte>> _spare = new();

    /// <summary>An empty buffer.</summary>
    public ArrayBufferWriter<byte> Take() => _spare.TryDequeue(out var line) ? line : new ArrayBufferWriter<byte>();

    /// <summary>Takes back a buffer that is written.</summary>
    public void Return(ArrayBufferWriter<byte> line)
    {
        if (line.Capacity > LongestKept)
            return;
        line.ResetWrittenCount();
        _spare.Enqueue(line);
    }
}
