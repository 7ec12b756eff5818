using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Storage.Compact;

/// <summary>Reads what <see cref="CompactWriter"/> has written, in the same order.</summary>
internal sealed class CompactReader
{
    private readonly byte[] _body;
    private readonly List<string> _strings = [];
    private readonly List<float> _floats = [];
    private int _at;

    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public CompactReader(byte[] packed) => _body = Packing.Unpack(packed);

    public ulong ReadUnsigned()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = _body[_at++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
    }

    public int ReadInt()
    {
        var value = (uint)ReadUnsigned();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public int ReadCount() => (int)ReadUnsigned();

    public bool ReadBool() => ReadUnsigned() != 0;

    public T ReadEnum<T>()
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), ReadInt());

    public string? ReadString()
    {
        var number = ReadUnsigned();
        if (number == 0)
            return null;
        if (number > 1)
            return _strings[(int)number - 2];
        var length = ReadCount();
        var text = Encoding.UTF8.GetString(_body, _at, length);
        _at += length;
        _strings.Add(text);
        return text;
    }

    public string ReadText() => ReadString() ?? throw new InvalidDataException("a text is missing in a stored record");

    public float ReadFloat()
    {
        var number = ReadUnsigned();
        if (number > 0)
            return _floats[(int)number - 1];
        var value = BinaryPrimitives.ReadSingleLittleEndian(_body.AsSpan(_at));
        _at += 4;
        _floats.Add(value);
        return value;
    }

    public double ReadDouble()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(_body.AsSpan(_at));
        _at += 8;
        return value;
    }

    public ulong ReadHash()
    {
        var value = BinaryPrimitives.ReadUInt64LittleEndian(_body.AsSpan(_at));
        _at += 8;
        return value;
    }

    public decimal ReadDecimal() => new([(int)ReadUnsigned(), (int)ReadUnsigned(), (int)ReadUnsigned(), (int)ReadUnsigned()]);

    public T? ReadOptional<T>(Func<T> read)
        where T : struct => ReadBool() ? read() : null;

    public ImmutableArray<T> ReadMany<T>(Func<T> read)
    {
        var items = new T[ReadCount()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}
