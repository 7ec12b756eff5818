namespace FactCheck.Feeds;

/// <summary>A stream that cannot be wound back, whose beginning was looked at and is then read as if it had not been.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _rest;
    private readonly byte[] _peeked = new byte[16 * 1024];
    private readonly int _length;
    private int _position;

    public PeekedStream(Stream stream)
    {
        _rest = stream;
        _length = stream.ReadAtLeast(_peeked, _peeked.Length, throwOnEndOfStream: false);
    }

    public ReadOnlySpan<byte> Peeked => _peeked.AsSpan(0, _length);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_position == _length)
            return _rest.Read(buffer);
        var count = Math.Min(buffer.Length, _length - _position);
        _peeked.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _rest.Dispose();
        base.Dispose(disposing);
    }
}
