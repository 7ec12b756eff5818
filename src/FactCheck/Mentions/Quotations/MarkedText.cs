using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>A field of an article with its quotation marks paired.</summary>
internal sealed class MarkedText
{
    /// <summary>No cue further from its words than so many tokens is looked for.</summary>
    private const int Window = 80;

    /// <summary>A word and its two marks.</summary>
    private const int LongestNickname = 3;

    /// <summary>The outermost stretch of each token, counted from 1; 0 for none.</summary>
    private readonly int[] _stretchOf;
    private readonly bool[] _endsSentence;
    private readonly bool[] _startsParagraph;

    /// <param name="earlier">The mentions found before, of which the names tell a noun from a verb ("Pope said").</param>
    public MarkedText(AnnotatedText text, ImmutableArray<Mention> earlier)
    {
        Text = text;
        Tokens = WithNames(text, earlier);
        Stretches = [.. QuotationMarks.Find(text.Text)];
        _stretchOf = new int[text.Tokens.Length];
        for (var s = 0; s < Stretches.Length; s++)
            if (Stretches[s].Depth == 0 && !IsNickname(Stretches[s]))
                for (var i = FirstTokenFrom(Stretches[s].Outer.Start); i < text.Tokens.Length && text.Tokens[i].Start < Stretches[s].Outer.End; i++)
                    _stretchOf[i] = s + 1;
        _startsParagraph = ParagraphStarts(text);
        _endsSentence = new bool[text.Tokens.Length];
        foreach (var sentence in text.Sentences)
            _endsSentence[sentence.EndToken - 1] = true;
    }

    public AnnotatedText Text { get; }

    /// <summary>The tokens of the field, those of names tagged as such.</summary>
    public ImmutableArray<Token> Tokens { get; }

    public ImmutableArray<QuotedStretch> Stretches { get; }

    /// <summary>The outermost stretch that holds a token; -1 where it stands in none.</summary>
    public int StretchOf(int token) => _stretchOf[token] - 1;

    public bool IsQuoted(int token) => _stretchOf[token] > 0;

    public int FirstTokenFrom(int position)
    {
        var i = Text.TokenAt(position);
        return i >= 0 && Tokens[i].End > position ? i : i + 1;
    }

    /// <summary>The words of the same sentence before the opening mark, other quotations among them; empty (First = End) where there are none.</summary>
    public (int First, int End) Before(QuotedStretch stretch)
    {
        var end = FirstTokenFrom(stretch.Outer.Start);
        var first = end;
        for (; first > 0 && end - first < Window && !EndsSentence(first - 1); first--)
            ;
        return (first, end);
    }

    /// <summary>The words after the closing mark up to the end of the sentence or the next opening mark.</summary>
    public (int First, int End) After(QuotedStretch stretch)
    {
        var first = FirstTokenFrom(stretch.Outer.End);
        if (first >= Tokens.Length || StartsParagraph(first))
            return (first, first);
        var end = first;
        for (; end < Tokens.Length && end - first < Window && !IsQuoted(end); end++)
            if (end > first && (EndsSentence(end - 1) || StartsParagraph(end)))
                break;
        return (first, end);
    }

    public bool StartsParagraph(int token) => _startsParagraph[token];

    /// <summary>True where a sentence ends with this token, which may be the closing mark of a quotation that was a whole sentence.</summary>
    public bool EndsSentence(int token)
    {
        if (token + 1 >= Tokens.Length || StartsParagraph(token + 1))
            return true;
        var s = StretchOf(token);
        if (s < 0)
            return _endsSentence[token];
        if (StretchOf(token + 1) == s)
            return false;
        return Stretches[s].IsClosed && IsSentenceEnd(LastCharacter(Stretches[s])) && !char.IsLower(Text.Text[Tokens[token + 1].Start]);
    }

    public char LastCharacter(QuotedStretch stretch) => Text.Text[stretch.Inner.End - 1];

    public static bool IsSentenceEnd(char c) => c is '.' or '?' or '!' or '…';

    public int WordCount(QuotedStretch stretch)
    {
        var words = 0;
        for (var i = FirstTokenFrom(stretch.Inner.Start); i < Tokens.Length && Tokens[i].Start < stretch.Inner.End; i++)
            if (char.IsLetterOrDigit(Text.Text[Tokens[i].Start]))
                words++;
        return words;
    }

    /// <summary>"Marcia "Cia" Price": one word between two parts of a name.</summary>
    private bool IsNickname(QuotedStretch stretch)
    {
        var first = FirstTokenFrom(stretch.Outer.Start);
        var after = FirstTokenFrom(stretch.Outer.End);
        return after - first <= LongestNickname && first > 0 && after < Tokens.Length && Tokens[first - 1].Tag == PartOfSpeech.Propn && Tokens[after].Tag == PartOfSpeech.Propn;
    }

    private static bool[] ParagraphStarts(AnnotatedText text)
    {
        var starts = new bool[text.Tokens.Length];
        for (var (i, end) = (0, 0); i < starts.Length; i++)
        {
            ref readonly var token = ref text.Tokens.ItemRef(i);
            starts[i] = i == 0 || (token.Start > end && text.Text.AsSpan(end, token.Start - end).Contains('\n'));
            end = token.End;
        }
        return starts;
    }

    private static ImmutableArray<Token> WithNames(AnnotatedText text, ImmutableArray<Mention> earlier)
    {
        var tokens = text.Tokens.AsSpan().ToArray();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < tokens.Length; i++)
            if (tokens[i].Tag == PartOfSpeech.Propn && tokens[i - 1].Tag != PartOfSpeech.Punct)
                names.Add(tokens[i].Lower);
        // At the start of a sentence a name looks like any word ("Trump later said"); elsewhere the article shows what it is.
        foreach (ref var token in tokens.AsSpan())
            if (token.Tag is PartOfSpeech.Aux or PartOfSpeech.Verb or PartOfSpeech.Intj or PartOfSpeech.X or PartOfSpeech.Noun or PartOfSpeech.Adj && char.IsUpper(text.Text[token.Start])
                && !FunctionWords.IsAuxiliary(token.Lower) && (token.Tag == PartOfSpeech.Aux || names.Contains(token.Lower)))
                token = token with { Tag = PartOfSpeech.Propn, Penn = PennTag.NNP };
        foreach (var mention in earlier)
        {
            if (mention is not Name { IsDemonym: false } name || name.Field != text.Field)
                continue;
            for (var i = Math.Max(0, text.TokenAt(name.Span.Start)); i < tokens.Length && tokens[i].Start < name.Span.End; i++)
                if (tokens[i].Tag is not (PartOfSpeech.Propn or PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Part) && tokens[i].Start >= name.Span.Start)
                    tokens[i] = tokens[i] with { Tag = PartOfSpeech.Propn, Penn = PennTag.NNP };
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(tokens);
    }
}
