using FactCheck.Language;

namespace FactCheck.Mentions.Names;

/// <summary>
/// The features of a token for <see cref="NameModel"/>: numbers of rows, made by hashing what was seen together with the number of the
/// question. What they ask about stands in the same order in <see cref="Read"/>; a change needs the model trained again.
/// </summary>
/// <param name="text">The field.</param>
/// <param name="sentence">One of its sentences.</param>
/// <param name="facts">One for each token of the sentence.</param>
/// <param name="document">The words of both fields.</param>
/// <param name="rows">Takes the features: <see cref="Most"/> of them at most.</param>
/// <param name="rowCount">The number of rows of the model, a power of two.</param>
internal ref struct NameFeatures(AnnotatedText text, Sentence sentence, ReadOnlySpan<TokenFacts> facts, DocumentWords document, Span<int> rows, int rowCount)
{
    /// <summary>No token has more.</summary>
    public const int Most = 128;

    private readonly ReadOnlySpan<TokenFacts> _facts = facts;
    private readonly Span<int> _rows = rows;
    private readonly bool _isShouted = DocumentWords.IsShouted(facts);
    private int _count;
    private uint _question;

    /// <summary>The features of one token of a run; good until the next is asked for.</summary>
    public ReadOnlySpan<int> Read(int i, CapitalRun run)
    {
        (_count, _question) = (0, 0);
        var fact = _facts[i];
        var (before, after) = (At(i - 1), At(i + 1));
        var (before2, after2) = (At(i - 2), At(i + 2));

        Ask(0);
        Ask(fact.Word);
        Ask(before.Word);
        Ask(after.Word);
        Ask(before2.Word);
        Ask(after2.Word);
        Ask(before.Word, fact.Word);
        Ask(fact.Word, after.Word);
        Ask(before.Word, fact.Shape);
        Ask(fact.Shape, after.Word);
        Ask(before2.Word, before.Word);
        Ask(after.Word, after2.Word);
        Ask(fact.Shape);
        Ask(before.Shape, fact.Shape);
        Ask(fact.Shape, after.Shape);
        Ask(before.Shape, fact.Shape, after.Shape);
        AskAffixes(text.Tokens[sentence.FirstToken + i].Lower);

        var (uses, usesBefore, usesAfter) = ((uint)fact.Uses, (uint)before.Uses, (uint)after.Uses);
        Ask(uses);
        Ask(uses, (uint)fact.Case);
        Ask(uses, usesBefore);
        Ask(uses, usesAfter);
        Ask(usesBefore, usesAfter);
        Ask(usesBefore, (uint)before.Case);
        Ask(usesAfter, (uint)after.Case);
        Ask((uint)before2.Uses, (uint)before2.Case);
        Ask((uint)after2.Uses, (uint)after2.Case);
        Ask(fact.Sense, (uint)fact.Case);
        Ask(before.Sense, (uint)before.Case);
        Ask(after.Sense, (uint)after.Case);
        Ask(before2.Sense, before.Sense);
        Ask(after.Sense, after2.Sense);
        Ask((uint)fact.Tag, (uint)fact.Case);
        Ask((uint)before.Tag, (uint)fact.Tag, (uint)after.Tag);
        Ask((uint)before.Tag, (uint)before2.Tag);
        Ask((uint)after.Tag, (uint)after2.Tag);
        Ask((uint)after.Tag, after.Sense);
        Ask(fact.Place);
        Ask(fact.Place, (uint)before.Place, (uint)after.Place);
        Ask(fact.Place, uses);
        Ask(fact.Place, before.Word);
        Ask(fact.Place, after.Word);

        AskRun(i, run);
        AskDocument(i, run);
        return _rows[.._count];
    }

    private void AskRun(int i, CapitalRun run)
    {
        var (fact, after) = (_facts[i], At(i + 1));
        var (first, last) = (_facts[run.First], _facts[run.End - 1]);
        var (outBefore, outAfter) = (At(run.First - 1), At(run.End));
        var position = (uint)(i == run.First ? 0 : i == run.End - 1 ? 1 : 2);
        var length = (uint)Math.Min(run.End - run.First, 5);
        Ask(position, length, _facts[i].Shape);
        Ask(last.Word, position);
        Ask(first.Word, position);
        Ask((uint)first.Uses, (uint)last.Uses, position);
        Ask(outBefore.Word, position, length);
        Ask(outAfter.Word, position, length);
        Ask((uint)outBefore.Uses, position, length);
        Ask((uint)outAfter.Uses, (uint)outAfter.Case, length);
        Ask(outBefore.Word, outAfter.Word);
        Ask((uint)outBefore.Tag, (uint)outAfter.Tag, length);
        Ask((uint)outAfter.Tag, outAfter.Sense, length);
        Ask(last.Sense, position, length);
        Ask(first.Sense, last.Sense, position);
        Ask(outBefore.Sense, length);
        Ask(outAfter.Sense, length);
        Ask(outBefore.Sense, outAfter.Sense);
        Ask(run.First == 0 ? 1u : 0u, position, (uint)_facts[i].Uses);
        Ask(_isShouted ? 1u : 0u, position, (uint)_facts[i].Case);

        var head = HeadFrom(i, run);
        Ask((uint)fact.Head, (uint)after.Head, (uint)fact.Case);
        Ask((uint)head, position, length);
        Ask((uint)head, (uint)fact.Place);
        Ask((uint)head, (uint)fact.Uses, (uint)position);

        // The next capitalised words on both sides with what links them: "University of X", "X and Y".
        for (var next = i + 1; next < run.End; next++)
            if (_facts[next].CanStart)
            {
                Ask(_facts[next].Word, (uint)(next - i));
                Ask((uint)_facts[next].Uses, _facts[next].Place, At(i + 1).Word);
                break;
            }
        _question = 120;
        for (var previous = i - 1; previous >= run.First; previous--)
            if (_facts[previous].CanStart)
            {
                Ask(_facts[previous].Word, (uint)(i - previous));
                Ask((uint)_facts[previous].Uses, _facts[previous].Place, At(i - 1).Word);
                break;
            }
        _question = 130;
    }

    /// <summary>The last telling word of the unbroken capitalised words from a token on.</summary>
    private readonly NameHead HeadFrom(int i, CapitalRun run)
    {
        var head = NameHead.None;
        for (; i < run.End && (_facts[i].CanStart || _facts[i].Case == TokenCase.Lower); i++)
            if (_facts[i].Head != NameHead.None)
                head = _facts[i].Head;
        return head;
    }

    private void AskDocument(int i, CapitalRun run)
    {
        var record = document.Find(_facts[i].Word);
        var written = (document.IsLower(_facts[i].Word) ? 1u : 0u) + (record.IsCapital ? 2u : 0u);
        Ask(written, (uint)_facts[i].Case, i == 0 ? 1u : 0u);
        Ask(written, (uint)_facts[i].Uses, i == run.First ? 1u : 0u);
        if (record.RunLength > run.End - run.First)
        {
            var position = (uint)record.Position;
            Ask(position, (uint)record.FirstUses, (uint)Math.Min(record.RunLength, 4));
            Ask(position, record.RunLast);
            Ask(position, record.RunFirst);
            Ask(position, record.Before);
        }
    }

    private void AskAffixes(string word)
    {
        for (var length = 1; length <= 4; length++)
        {
            Ask(length < word.Length ? TokenFactsReader.Hash(word.AsSpan(0, length)) : 0);
            Ask(length < word.Length ? TokenFactsReader.Hash(word.AsSpan(word.Length - length)) : 0);
        }
    }

    private readonly TokenFacts At(int i) => (uint)i < (uint)_facts.Length ? _facts[i] : i < 0 ? Start : End;

    private static readonly TokenFacts Start = new(1, 1, NameWordUses.None, 0, TokenCase.Mark, PennTag.Other, NameHead.None, 0);
    private static readonly TokenFacts End = new(2, 2, NameWordUses.None, 0, TokenCase.Mark, PennTag.Other, NameHead.None, 0);

    private void Ask(uint a, uint b = 0, uint c = 0)
    {
        var hash = (_question++ * 0x9e3779b1) ^ a;
        hash = (hash ^ hash >> 15) * 0x85ebca6b ^ b;
        hash = (hash ^ hash >> 13) * 0xc2b2ae35 ^ c;
        hash = (hash ^ hash >> 16) * 0x27d4eb2f;
        _rows[_count++] = (int)((hash ^ hash >> 15) & (uint)(rowCount - 1));
    }
}
