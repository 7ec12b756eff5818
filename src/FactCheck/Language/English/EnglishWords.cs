using System.Runtime.InteropServices;
using FactCheck.Language.Models;

namespace FactCheck.Language.English;

/// <summary>
/// Which parts of speech an English word can be, after WordNet 3.0: a hash table over words in lower case, read in place.
/// Slots are uint32, 0 where empty: 8 bits <see cref="WordSenses"/>, 24 bits check.
/// </summary>
internal sealed unsafe class EnglishWords
{
    public const string Section = "SENSES";
    public const int SenseBits = 8;

    private readonly ModelFile _file;
    private readonly uint* _slots;
    private readonly uint _mask;
    private readonly int _shift;

    public EnglishWords(ModelFile file)
    {
        _file = file;
        var slots = MemoryMarshal.Cast<byte, uint>(file.Section(Section)).Length;
        (_mask, _shift) = ((uint)slots - 1, 64 - int.Log2(slots));
        _slots = (uint*)file.Pointer(Section);
    }

    /// <summary>What the word itself can be; <see cref="WordSenses.None"/> where it is not listed.</summary>
    public WordSenses Find(ReadOnlySpan<char> lower)
    {
        var feature = Feature(lower);
        var check = Check(feature);
        var slot = (uint)(feature >> _shift);
        for (var entry = _slots[slot]; entry != 0; entry = _slots[slot = (slot + 1) & _mask])
            if (entry >> SenseBits == check)
                return (WordSenses)(entry & ((1 << SenseBits) - 1));
        GC.KeepAlive(_file);
        return WordSenses.None;
    }

    public static ulong Feature(ReadOnlySpan<char> lower) => FeatureHash.Of(0, FeatureHash.Word(lower));

    public static uint Check(ulong feature) => (uint)feature & 0xFFFFFF;

    /// <summary>What the word can be as the inflected form of a listed word: "ports" a plural, "closed" a past tense.</summary>
    public WordForms FindForms(ReadOnlySpan<char> lower)
    {
        Span<char> stem = stackalloc char[EnglishTokenizer.LongestToken + 1];
        var forms = WordForms.None;
        foreach (var (ending, form, sense) in Inflection.Endings)
        {
            if (!lower.EndsWith(ending, StringComparison.Ordinal) || lower.Length < ending.Length + 2)
                continue;
            for (var way = 0; way < Inflection.Ways; way++)
                if (Inflection.Stem(lower, ending, way, stem) is var length and > 1 && (Find(stem[..length]) & sense) != 0)
                {
                    forms |= form;
                    break;
                }
        }
        return forms;
    }
}

[Flags]
internal enum WordSenses : byte
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,
    IrregularNoun = 16,
    IrregularVerb = 32,
    IrregularAdjective = 64,
}

[Flags]
internal enum WordForms : byte
{
    None = 0,
    Plural = 1,
    ThirdPerson = 2,
    Past = 4,
    Gerund = 8,
    Comparative = 16,
    Superlative = 32,
    Adverb = 64,
}
