using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace FactCheck.Storage.Compact;

/// <summary>
/// Writes values as few bytes: whole numbers in as many bytes as they need (LEB128), each string once and then by its number. The
/// result is compressed, since the strings are words of one text.
/// </summary>
internal sealed class CompactWriter
{
    private readonly ArrayBufferWriter<byte> _body = new(8 * 1024);
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<float, int> _floats = [];

    public void Write(ulong value)
    {
        var span = _body.GetSpan(10);
        var length = 0;
        for (; value >= 0x80; value >>= 7)
            span[length++] = (byte)(value | 0x80);
        span[length++] = (byte)value;
        _body.Advance(length);
    }

    /// <summary>Zigzag: small numbers of either sign are short.</summary>
    public void Write(int value) => Write((ulong)(uint)((value << 1) ^ (value >> 31)));

    public void Write(bool value) => Write(value ? 1UL : 0);

    public void Write<T>(T member)
        where T : struct, Enum => Write(Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>0 for null, 1 and the bytes for a string that was not written before, else its number.</summary>
    public void Write(string? text)
    {
        if (text is null)
        {
            Write(0UL);
        }
        else if (_strings.TryGetValue(text, out var number))
        {
            Write((ulong)number + 2);
        }
        else
        {
            _strings.Add(text, _strings.Count);
            Write(1UL);
            var length = Encoding.UTF8.GetByteCount(text);
            Write((ulong)length);
            _body.Advance(Encoding.UTF8.GetBytes(text, _body.GetSpan(Math.Max(1, length))));
        }
    }

    /// <summary>The weights of an article are few and come again: 0 and the bytes the first time, then the number.</summary>
    public void Write(float value)
    {
        if (_floats.TryGetValue(value, out var number))
        {
            Write((ulong)number + 1);
            return;
        }
        _floats.Add(value, _floats.Count);
        Write(0UL);
        BinaryPrimitives.WriteSingleLittleEndian(_body.GetSpan(4), value);
        _body.Advance(4);
    }

    public void Write(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_body.GetSpan(8), value);
        _body.Advance(8);
    }

    public void WriteHash(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_body.GetSpan(8), value);
        _body.Advance(8);
    }

    public void Write(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        foreach (var part in parts)
            Write((ulong)(uint)part);
    }

    public void Write<T>(T? value, Action<T> write)
        where T : struct
    {
        Write(value.HasValue);
        if (value is { } given)
            write(given);
    }

    public void Write<T>(ImmutableArray<T> items, Action<T> write)
    {
        Write((ulong)items.Length);
        foreach (var item in items)
            write(item);
    }

    public byte[] ToPacked() => Packing.Pack(_body.WrittenSpan);
}
