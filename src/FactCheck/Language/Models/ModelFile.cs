using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Language.Models;

/// <summary>
/// A trained model as a file of named sections, read where it lies in memory: nothing is copied or built when it is opened, and what
/// is never looked at is never loaded. All numbers are little-endian.
/// <list type="bullet">
/// <item>8 bytes: "FCMODEL1";</item>
/// <item>int32: the number of sections;</item>
/// <item>for each: 8 bytes ASCII name, padded with zeros; int32 offset from the file's start, a multiple of 8; int32 length;</item>
/// <item>the sections.</item>
/// </list>
/// </summary>
internal sealed unsafe class ModelFile
{
    public const string Magic = "FCMODEL1";
    public const int NameLength = 8;
    public const int EntryLength = NameLength + 8;
    public const int HeaderLength = NameLength + 4;

    private readonly byte* _start;
    private readonly int _length;

    // Keeps the memory in place.
    private readonly object _owner;

    private ModelFile(byte* start, int length, object owner)
    {
        _start = start;
        (_length, _owner) = (length, owner);
        if (length < HeaderLength || !All[..NameLength].SequenceEqual(Encoding.ASCII.GetBytes(Magic)))
            throw new InvalidDataException("not a model file");
    }

    private ReadOnlySpan<byte> All => new(_start, _length);

    /// <summary>A model that travels inside the library.</summary>
    /// <param name="name">The file's name: "english-tagger.bin".</param>
    public static ModelFile OpenResource(string name)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) as UnmanagedMemoryStream
            ?? throw new InvalidDataException($"no model '{name}' in the library");
        return new ModelFile(stream.PositionPointer, (int)stream.Length, stream);
    }

    public static ModelFile FromBytes(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return new ModelFile((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), pinned.Length, pinned);
    }

    /// <exception cref="InvalidDataException">There is no such section, or it lies outside of the file.</exception>
    public ReadOnlySpan<byte> Section(string name)
    {
        var count = MemoryMarshal.Read<int>(All[NameLength..]);
        for (var i = 0; i < count; i++)
        {
            var entry = All.Slice(HeaderLength + (i * EntryLength), EntryLength);
            if (Encoding.ASCII.GetString(entry[..NameLength]).TrimEnd('\0') == name)
                return All.Slice(MemoryMarshal.Read<int>(entry[NameLength..]), MemoryMarshal.Read<int>(entry[(NameLength + 4)..]));
        }
        throw new InvalidDataException($"no section '{name}' in the model");
    }

    /// <summary>The first byte of a section; it stays where it is as long as this file is reachable.</summary>
    public byte* Pointer(string name)
    {
        fixed (byte* pointer = Section(name))
        {
            GC.KeepAlive(_owner);
            return pointer;
        }
    }
}
