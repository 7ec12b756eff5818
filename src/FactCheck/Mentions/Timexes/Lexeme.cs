namespace FactCheck.Mentions.Timexes;

/// <summary>
/// The smallest piece that the grammar looks at: a run of letters, a run of digits or one mark, half-open in the field's text.
/// Tokens are cut further ("mid-1990s" is four pieces), so that no rule depends on where the tokenizer cuts.
/// </summary>
/// <param name="Token">The token it belongs to.</param>
/// <param name="Lower">In lower case; "" at the end of a paragraph and past the ends of the text.</param>
/// <param name="Number">The value of up to nine digits; -1 for anything else.</param>
/// <param name="Word">What it can mean in a time expression; null where it is no word of the grammar.</param>
/// <param name="Glued">No white space stands before it.</param>
internal readonly record struct Lexeme(int Start, int End, int Token, string Lower, int Number, TimeWord? Word, bool Glued)
{
    public static readonly Lexeme Break = new(0, 0, -1, "", -1, null, false);

    public int Length => End - Start;

    public bool IsDigits => Number >= 0;

    public int Month => Word?.Month ?? 0;

    public int Weekday => Word?.Weekday ?? 0;

    public TimeUnit Unit => Word?.Unit ?? TimeUnit.None;

    public Season Season => Word?.Season ?? Season.None;

    public PartOfDay PartOfDay => Word?.PartOfDay ?? PartOfDay.None;

    /// <summary>False where no expression goes on over it to its unit, month or other head.</summary>
    public bool CanComeBeforeHead => Word is not null || IsDigits || IsHyphen || Lower == "part";

    public bool IsHyphen => Lower is "-" or "–" or "—" or "‑" or "‐";

    public bool IsApostrophe => Lower is "'" or "’" or "‘";
}
