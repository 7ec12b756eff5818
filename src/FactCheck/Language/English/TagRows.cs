using FactCheck.Language.Models;

namespace FactCheck.Language.English;

/// <summary>The scores that the two tags before give to every tag, summed once for each pair that comes up. Threads may share it.</summary>
internal sealed class TagRows(SparseModel model)
{
    // One more than the tags: the sentence's start.
    private const int Side = WordEntry.RowLength + 1;

    private readonly short[]?[] _rows = new short[Side * Side][];

    public short[] Find(int tag1, int tag2) => _rows[(tag1 * Side) + tag2] ?? Make(tag1, tag2);

    private short[] Make(int tag1, int tag2)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.MostOfTags];
        var row = new short[WordEntry.RowLength];
        model.Add(features[..TaggerFeatures.OfTags(tag1, tag2, features)], row);
        return _rows[(tag1 * Side) + tag2] = row;
    }
}
