using FactCheck.Language;

namespace FactCheck.Mentions.Quantities;

/// <summary>
/// A number, a run of letters or a single mark: finer than a token, and the same whatever the tokenizer does with "49-year-old",
/// "$75", "10km" or "5'11". <see cref="Token"/> is the index of the token it lies in, in the field's tokens.
/// </summary>
internal readonly record struct Piece(PieceKind Kind, int Start, int End, string Lower, int Token, PartOfSpeech Tag, PennTag Penn)
{
    /// <summary>The digits' value; null where they are no plain number (1.2.3), or too long to keep.</summary>
    public decimal? Value { get; init; }

    public int Decimals { get; init; }

    /// <summary>True for "1,234" and "½", which are no years.</summary>
    public bool IsFormatted { get; init; }

    /// <summary>True where the letters are printed with a capital first.</summary>
    public bool IsCapitalized { get; init; }

    public bool IsWord => Kind == PieceKind.Word;

    public bool IsNumber => Kind == PieceKind.Number;
}

internal enum PieceKind
{
    /// <summary>Before the first and after the last piece.</summary>
    None,
    Number,
    Word,
    Mark,
}
