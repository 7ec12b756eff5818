using System.Globalization;
using FactCheck.Language;
using FactCheck.Language.Models;
using FactCheck.Language.Parsing;

namespace FactCheck.Training;

/// <summary>
/// Trains the parser: it parses the treebank by its own moves, and wherever the move it likes best costs an arc, the best one that
/// costs none is strengthened.
/// </summary>
internal sealed class ParserTrainer
{
    private const int FewestUpdatesOfTransition = 2;
    private const int FewestUpdatesOfRelation = 2;

    // While the model is poor, its own moves lead to states that never come up later.
    private const int EpochsOnTheRightWay = 1;
    private const int OneInOnTheRightWay = 10;

    private readonly Perceptron _transitions = new(TransitionModel.Classes);
    private readonly Perceptron _relations = new(Enum.GetValues<DependencyRelation>().Length);
    private readonly SeededShuffle _random = new(2);
    private readonly ParserState _state = new();

    /// <param name="sentences">With the tags that the tagger gives, not the treebank's.</param>
    /// <param name="epochs">How often all are gone through.</param>
    public ParserTrainer(IEnumerable<ParserExample> sentences, int epochs)
    {
        var examples = sentences.ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle<ParserExample>(examples);
            var (wrong, misnamed) = (0, 0);
            foreach (var example in examples)
                Learn(example, epoch, ref wrong, ref misnamed);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parser, epoch {epoch + 1}: {wrong} moves and {misnamed} names corrected"));
        }
    }

    public (string Name, byte[] Bytes)[] Sections =>
    [
        (DependencyParser.TransitionSection, TransitionModelWriter.Write(_transitions.Average(FewestUpdatesOfTransition))),
        (DependencyParser.RelationSection, _relations.ToSection(FewestUpdatesOfRelation)),
    ];

    private void Learn(ParserExample example, int epoch, ref int wrong, ref int misnamed)
    {
        example.Load(_state);
        Span<ulong> buffer = stackalloc ulong[TransitionFeatures.Most];
        Span<int> scores = stackalloc int[3];
        while (!_state.IsDone)
        {
            var features = buffer[..TransitionFeatures.Find(_state, buffer)];
            scores.Clear();
            _transitions.Score(features, scores);
            var (best, right) = ((Transition)(-1), (Transition)(-1));
            for (var transition = Transition.Shift; transition <= Transition.Right; transition++)
            {
                if (!_state.Allows(transition))
                    continue;
                if (best < 0 || scores[(int)transition] > scores[(int)best])
                    best = transition;
                if (DynamicOracle.Cost(_state, transition, example.Heads) == 0 && (right < 0 || scores[(int)transition] > scores[(int)right]))
                    right = transition;
            }
            // After a wrong move every next one may cost: then any is as good.
            if (right >= 0 && best != right)
            {
                _transitions.Update(features, (int)right, (int)best);
                wrong++;
            }
            _transitions.Tick();
            var move = right >= 0 && (epoch < EpochsOnTheRightWay || _random.Next(OneInOnTheRightWay) == 0) ? right : best;
            Make(example, move, ref misnamed);
        }
    }

    private void Make(ParserExample example, Transition move, ref int misnamed)
    {
        if (move == Transition.Shift)
        {
            _state.Shift();
            return;
        }
        var (word, head) = (_state.Stack(0), move == Transition.Left ? _state.Next : _state.Stack(1));
        if (head == _state.Root)
        {
            _state.Attach(move, (byte)DependencyRelation.Root);
            return;
        }
        Span<ulong> buffer = stackalloc ulong[RelationFeatures.Most];
        Span<int> scores = stackalloc int[_relations.Classes];
        var features = buffer[..RelationFeatures.Find(_state, word, head, buffer)];
        scores.Clear();
        _relations.Score(features, scores);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        if (example.Heads[word] == head && best != (int)example.Relations[word])
        {
            _relations.Update(features, (int)example.Relations[word], best);
            misnamed++;
        }
        _relations.Tick();
        _state.Attach(move, (byte)best);
    }
}
