using FactCheck.Language;
using FactCheck.Mentions.Timexes.English;
using FactCheck.Text;

namespace FactCheck.Mentions.Timexes;

/// <summary>One field of an article as lexemes, with an empty one between paragraphs and, for any index, past both ends.</summary>
internal sealed class LexemeText : IDisposable
{
    private const int ShortestAddress = 10;

    private static readonly Lexeme[] Nothing = [Lexeme.Break];
    private PooledList<Lexeme> _lexemes;

    public LexemeText(AnnotatedText text)
    {
        Source = text;
        _lexemes = new PooledList<Lexeme>(text.Tokens.Length + (text.Tokens.Length / 8) + 1);
        var (previousEnd, sentence) = (0, 0);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            ref readonly var token = ref text.Tokens.ItemRef(i);
            while (sentence < text.Sentences.Length && text.Sentences[sentence].FirstToken < i)
                sentence++;
            var opensSentence = sentence < text.Sentences.Length && text.Sentences[sentence].FirstToken == i;
            if (IsBreak(text.Text.AsSpan(previousEnd, Math.Max(0, token.Start - previousEnd)), opensSentence))
                _lexemes.Add(Lexeme.Break);
            Cut(token, i, previousEnd == token.Start && i > 0);
            previousEnd = token.End;
        }
    }

    public AnnotatedText Source { get; }

    public int Count => _lexemes.Count;

    public ref readonly Lexeme this[int index] => ref (uint)index < (uint)Count ? ref _lexemes[index] : ref Nothing[0];

    /// <summary>
    /// True for what an expression cannot do without: a unit, month, weekday, season, part of day, feast, a word like "now", or
    /// digits that can be a year, a date or a clock.
    /// </summary>
    public bool IsHead(int index)
    {
        ref readonly var lexeme = ref this[index];
        if (lexeme.Word is { } word)
            return word.IsHead;
        if (!lexeme.IsDigits)
            return false;
        ref readonly var next = ref this[index + 1];
        return lexeme.Length is 4 or 8 || IsDecade(index) || (next.Glued && next.Lower is ":" or "/" or "-" or "–" or "." or "st" or "nd" or "rd" or "th" or "s" or "am" or "pm");
    }

    /// <summary>"The 90's", "the late 90's"; but "her early 20's" are years of age.</summary>
    private bool IsDecade(int index) =>
        this[index].Length == 2 && this[index + 1] is { IsApostrophe: true, Glued: true } && this[index + 2].Lower == "s" && (this[index - 1].Lower == "the" || this[index - 2].Lower == "the");

    /// <summary>Where a match stands in the field.</summary>
    public TextSpan Span(TimeMatch match) => new(_lexemes[match.Start].Start, _lexemes[match.End - 1].End);

    public void Dispose() => _lexemes.Dispose();

    /// <summary>A blank line always ends a paragraph, a single line break only where a sentence ends too (hard-wrapped text).</summary>
    private static bool IsBreak(ReadOnlySpan<char> gap, bool opensSentence)
    {
        var breaks = gap.IsEmpty ? 0 : gap.Count('\n');
        return breaks > 1 || (breaks == 1 && opensSentence);
    }

    private void Cut(in Token token, int index, bool glued)
    {
        // The day in "https://example.org/2024/05/01/flood" is that of the page.
        if (token.Span.Length > ShortestAddress && (token.Lower.Contains("://", StringComparison.Ordinal) || token.Lower.StartsWith("www.", StringComparison.Ordinal)))
        {
            _lexemes.Add(new Lexeme(token.Start, token.End, index, token.Lower, -1, null, glued));
            return;
        }
        if (WholeLexeme.Of(Source.Words[index]) is { } whole)
        {
            _lexemes.Add(new Lexeme(token.Start, token.End, index, token.Lower, whole.Number, whole.Meaning, glued));
            return;
        }
        var characters = Source.Text.AsSpan(token.Start, token.End - token.Start);
        for (var from = 0; from < characters.Length;)
        {
            var to = from + 1;
            var kind = KindOf(characters[from]);
            if (kind != 0)
            {
                while (to < characters.Length && KindOf(characters[to]) == kind)
                    to++;
            }
            else if (char.IsWhiteSpace(characters[from]))
            {
                from = to;
                continue;
            }
            var lower = to - from == characters.Length ? token.Lower : token.Lower.Length == characters.Length ? Part(token.Lower.AsSpan(from, to - from)) : Part(characters[from..to]);
            var number = kind == 2 && to - from <= WholeLexeme.MostDigits ? int.Parse(characters[from..to], System.Globalization.CultureInfo.InvariantCulture) : -1;
            _lexemes.Add(new Lexeme(token.Start + from, token.Start + to, index, lower, number, EnglishTimeWords.Find(lower), glued));
            (from, glued) = (to, true);
        }
    }

    /// <summary>1 for letters, 2 for the ten digits, 0 for marks, which stand alone.</summary>
    public static int KindOf(char c) => char.IsAsciiLetter(c) ? 1 : char.IsAsciiDigit(c) ? 2 : c > 127 && char.IsLetter(c) ? 1 : 0;

    private static string Part(ReadOnlySpan<char> characters) => EnglishTimeWords.Shared(characters) ?? characters.ToString().ToLowerInvariant();
}
