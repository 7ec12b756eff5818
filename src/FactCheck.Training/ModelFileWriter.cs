using System.Text;
using FactCheck.Language.Models;

namespace FactCheck.Training;

/// <summary>Writes what <see cref="ModelFile"/> reads.</summary>
internal static class ModelFileWriter
{
    public static byte[] Write(params ReadOnlySpan<(string Name, byte[] Bytes)> sections)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Encoding.ASCII.GetBytes(ModelFile.Magic));
        writer.Write(sections.Length);
        var offset = Aligned(ModelFile.HeaderLength + (sections.Length * ModelFile.EntryLength));
        foreach (var (name, bytes) in sections)
        {
            writer.Write(Encoding.ASCII.GetBytes(name.PadRight(ModelFile.NameLength, '\0')));
            writer.Write(offset);
            writer.Write(bytes.Length);
            offset = Aligned(offset + bytes.Length);
        }
        foreach (var (_, bytes) in sections)
        {
            writer.Write(new byte[Aligned((int)stream.Position) - (int)stream.Position]);
            writer.Write(bytes);
        }
        return stream.ToArray();
    }

    private static int Aligned(int offset) => (offset + 7) & ~7;
}
