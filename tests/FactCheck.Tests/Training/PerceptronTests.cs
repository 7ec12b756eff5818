using FactCheck.Language.Models;
using FactCheck.Training;

namespace FactCheck.Tests.Training;

public class PerceptronTests
{
    [Test]
    public void What_was_learned_is_read_from_the_file()
    {
        var (perceptron, random) = (new Perceptron(3), new SeededShuffle(7));
        var scores = new int[3];
        for (var i = 0; i < 3000; i++)
        {
            var example = random.Next(30);
            Array.Clear(scores);
            perceptron.Score(Features(example), scores);
            perceptron.Update(Features(example), example % 3, Array.IndexOf(scores, scores.Max()));
            perceptron.Tick();
        }

        var model = new SparseModel(ModelFile.FromBytes(ModelFileWriter.Write(("OTHER", [1, 2, 3]), ("MODEL", perceptron.ToSection(1)))), "MODEL");

        Assert.That(model.Classes, Is.EqualTo(3));
        Assert.That(Enumerable.Range(0, 30).Count(e => Best(model, e) == e % 3), Is.EqualTo(30));
    }

    [Test]
    public void A_transition_model_gives_the_weights_it_was_written_with()
    {
        var feature = FeatureHash.Of(1, 2, 3);
        var bytes = TransitionModelWriter.Write([(feature, [(0, (sbyte)-5), (2, (sbyte)127)]), (FeatureHash.Of(2, 2), [(1, (sbyte)-128)])]);
        var model = new TransitionModel(ModelFile.FromBytes(ModelFileWriter.Write(("MOVES", bytes))), "MOVES");

        Assert.That(model.Score([feature, FeatureHash.Of(2, 2)]), Is.EqualTo((-5, -128, 127)));
        Assert.That(model.Score([FeatureHash.Of(3, 9)]), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void A_file_that_is_no_model_is_refused()
    {
        Assert.That(() => ModelFile.FromBytes("something else"u8), Throws.TypeOf<InvalidDataException>());
        Assert.That(() => ModelFile.FromBytes(ModelFileWriter.Write(("A", [1]))).Section("B"), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void A_shuffle_is_the_same_every_time()
    {
        int[] numbers = [1, 2, 3, 4, 5, 6, 7, 8], again = [1, 2, 3, 4, 5, 6, 7, 8];
        new SeededShuffle(1).Shuffle<int>(numbers);
        new SeededShuffle(1).Shuffle<int>(again);

        Assert.That(numbers, Is.EqualTo(again));
        Assert.That(numbers, Is.EquivalentTo(Enumerable.Range(1, 8)));
        Assert.That(numbers, Is.Not.Ordered);
    }

    private static ulong[] Features(int example) => [FeatureHash.Of(1, (ulong)example), FeatureHash.Of(2, (ulong)(example / 2))];

    private static int Best(SparseModel model, int example)
    {
        var scores = new short[3];
        model.Add(Features(example), scores);
        return SparseModel.Best(scores);
    }
}
