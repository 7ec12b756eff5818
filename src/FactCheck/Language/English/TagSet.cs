using FactCheck.Language.Models;

namespace FactCheck.Language.English;

/// <summary>The pairs of tags that a tagger gives, by the number of their class. Read from pairs of bytes.</summary>
internal sealed class TagSet
{
    public const string Section = "TAGS";

    private readonly (PartOfSpeech Tag, PennTag Penn)[] _tags;

    public TagSet(ModelFile file)
    {
        var bytes = file.Section(Section);
        _tags = new (PartOfSpeech, PennTag)[bytes.Length / 2];
        for (var i = 0; i < _tags.Length; i++)
            _tags[i] = ((PartOfSpeech)bytes[i * 2], (PennTag)bytes[(i * 2) + 1]);
    }

    public int Count => _tags.Length;

    public (PartOfSpeech Tag, PennTag Penn) this[int index] => _tags[index];
}
