using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>What the name tagger knows of a word as it is printed, whatever stands around it.</summary>
internal sealed class PrintedFacts
{
    private static readonly WordNote<PrintedFacts> Note = new(static word => new PrintedFacts(word));
    private static readonly uint LowerShape = TokenFactsReader.Hash("x"), TitleShape = TokenFactsReader.Hash("Xx");

    private readonly Word _printed;

    // Known after the first question; few words are asked for them.
    private WordFacts? _word;
    private TokenFacts _known;
    private volatile bool _isKnown;
    private volatile int _placeKind = -1;

    private PrintedFacts(Word word)
    {
        _printed = word;
        var (kind, shape) = ShapeOf(word.Printed);
        // Three words of four are plain letters in lower case, and to hash those is quicker than to look them up.
        var hash = shape == LowerShape && kind == TokenCase.Lower && IsPlain(word.Printed) ? TokenFactsReader.Hash(word.Printed)
            : kind == TokenCase.Mark ? Word.LowerHash : Word.Hash;
        Form = new TokenFacts(hash, shape, NameWordUses.None, 0, kind, PennTag.Other, NameHead.None, 0);
    }

    /// <summary>Its form alone: without what the sentence and the lexicons tell.</summary>
    public TokenFacts Form { get; }

    /// <summary>Its form with what the lexicons know of it.</summary>
    public TokenFacts Known
    {
        get
        {
            if (!_isKnown)
                (_known, _isKnown) = (Look(), true);
            return _known;
        }
    }

    public WordFacts Word => _word ??= WordFacts.Of(_printed.Lower);

    /// <summary>As <see cref="PlaceKinds.Of"/> tells it of the word alone; two or three capitals may be a postal abbreviation.</summary>
    public int PlaceKind
    {
        get
        {
            if (_placeKind < 0)
                _placeKind = PlaceKindOf(Word.Folded, _printed.Printed);
            return _placeKind;
        }
    }

    public static PrintedFacts Of(Word word) => Note.Of(word);

    private TokenFacts Look() => Form.Case is TokenCase.Mark or TokenCase.Number ? Form
        : Form with { Uses = Word.Word.Uses, Sense = Word.Word.Sense, Head = Form.Case == TokenCase.Lower ? NameHead.None : Word.Head };

    private static int PlaceKindOf(string folded, string printed) =>
        PlaceKinds.Of(folded.Length < PackedTable.LongestKey ? folded : "") is > 0 and var kind ? kind
        : folded.Length is 2 or 3 && folded.Length == printed.Length && !printed.AsSpan().ContainsAnyInRange('a', 'z') && Gazetteer.FindPostal(folded) is not null ? PlaceKinds.Postal : 0;

    private static bool IsPlain(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
            if (!char.IsAsciiLetterLower(c))
                return false;
        return true;
    }

    /// <summary>The shape has one letter for each run of like characters, so that "McDonald" is XxXx and "747" is 0.</summary>
    private static (TokenCase Case, uint Shape) ShapeOf(ReadOnlySpan<char> characters)
    {
        if (characters.Length > 1 && IsPlain(characters[1..]) && char.IsAsciiLetter(characters[0]))
            return char.IsAsciiLetterLower(characters[0]) ? (TokenCase.Lower, LowerShape) : (TokenCase.Title, TitleShape);
        var (hash, last, upper, lower, digits, runs) = (2166136261u, '\0', 0, 0, 0, 0);
        foreach (var c in characters)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c < 0x80 ? c : '?';
            upper += kind == 'X' ? 1 : 0;
            lower += kind == 'x' ? 1 : 0;
            digits += kind == '0' ? 1 : 0;
            if (kind == last)
                continue;
            hash = (hash ^ kind) * 16777619;
            last = kind;
            runs++;
        }
        var form = (upper, lower, digits) switch
        {
            (0, 0, 0) => TokenCase.Mark,
            (0, _, > 0) => TokenCase.Number,
            (0, _, _) => TokenCase.Lower,
            (1, 0, 0) => TokenCase.Initial,
            (_, 0, _) => TokenCase.Upper,
            (1, _, 0) when char.IsUpper(characters[0]) => TokenCase.Title,
            _ => TokenCase.Mixed,
        };
        return (form, hash);
    }
}
