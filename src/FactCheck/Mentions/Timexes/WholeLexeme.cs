using System.Globalization;
using FactCheck.Language;
using FactCheck.Mentions.Timexes.English;

namespace FactCheck.Mentions.Timexes;

/// <summary>A printed word that is one lexeme, as most are: its <see cref="Lexeme.Number"/> and its <see cref="Lexeme.Word"/>.</summary>
internal sealed record WholeLexeme(int Number, TimeWord? Meaning)
{
    /// <summary>More digits are no year, day or hour.</summary>
    public const int MostDigits = 9;

    private static readonly WholeLexeme NoMeaning = new(-1, null), Several = new(-1, null);
    private static readonly WordNote<WholeLexeme> Note = new(Read);

    /// <summary>Null for a word that is cut into several.</summary>
    public static WholeLexeme? Of(Word word) => Note.Of(word) is var whole && ReferenceEquals(whole, Several) ? null : whole;

    private static WholeLexeme Read(Word word)
    {
        var printed = word.Printed;
        var kind = LexemeText.KindOf(printed[0]);
        if (kind == 0 ? printed.Length > 1 || char.IsWhiteSpace(printed[0]) : !printed.All(c => LexemeText.KindOf(c) == kind))
            return Several;
        var number = kind == 2 && printed.Length <= MostDigits ? int.Parse(printed, CultureInfo.InvariantCulture) : -1;
        var meaning = EnglishTimeWords.Find(word.Lower);
        return number < 0 && meaning is null ? NoMeaning : new WholeLexeme(number, meaning);
    }
}
