using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>
/// The words of a quotation for comparing: folded, contractions written out. <see cref="Gap"/> stands for an ellipsis, <see cref="Bracket"/>
/// for what an editor put in brackets.
/// </summary>
internal static class QuotedWords
{
    public const string Gap = "…";
    public const string Bracket = "[]";

    /// <summary>Longer quotations are compared by their beginning: aligning is quadratic.</summary>
    private const int MostWords = 200;

    private const int MostCharacters = 2_000;

    /// <summary>Words that tidying changes; "not" and what could be a statement of its own are not among them.</summary>
    private const string Function =
        " a an the this that these those of to in on at for by with from about as and or but so if than then there here i you he she it we they me him her us them my your his its our their "
        + "is are was were be been being am do does did have has had well just also too now oh uh um er like know mean who which what when where ";

    /// <summary>By their value: one outlet spells out what another prints in figures.</summary>
    private static readonly ImmutableArray<string> Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly ImmutableArray<string> Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>Who is meant: "they destroyed it" is no tidier form of "it destroyed it".</summary>
    public static bool IsPerson(string word) => word is "i" or "you" or "he" or "she" or "we" or "they" or "it";

    public static bool IsContent(string word) => word is not (Gap or Bracket) && !Function.Contains($" {word} ", StringComparison.Ordinal);

    public static ImmutableArray<string> Read(string quotation)
    {
        var text = Spelled(Folding.Fold(quotation.Length <= MostCharacters ? quotation : quotation[..MostCharacters]));
        var words = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < text.Length && words.Count < MostWords;)
        {
            var start = i;
            if (text[i] is '[' or '(' && text.IndexOf(text[i] == '[' ? ']' : ')', i) is var close and > 0)
            {
                Add(words, Bracket);
                i = close + 1;
            }
            else if (text[i] == Gap[0] || text.AsSpan(i).StartsWith("...") || text.AsSpan(i).StartsWith(". . ."))
            {
                Add(words, Gap);
                while (i < text.Length && text[i] is '.' or ' ' or '…')
                    i++;
            }
            else if (Initials(text, i) is > 0 and var initials)
            {
                Add(words, text.Substring(i, initials).Replace(".", "", StringComparison.Ordinal));
                i += initials;
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' && i + 1 < text.Length && char.IsLetter(text[i + 1])))
                    i++;
                // "f---", "s**t": what is blotted out can be any word.
                if (i + 1 < text.Length && text[i] is '-' or '*' && text[i + 1] == text[i])
                {
                    while (i < text.Length && (text[i] is '-' or '*' || char.IsLetter(text[i])))
                        i++;
                    Add(words, Gap);
                }
                else
                {
                    Expand(words, text[start..i]);
                }
            }
            else
            {
                i++;
            }
        }
        return words.ToImmutable();
    }

    /// <summary>The length of letters with a stop behind each ("f.b.i."), which are one word; 0 where there are not two of them.</summary>
    private static int Initials(string text, int start)
    {
        var end = start;
        while (end + 1 < text.Length && char.IsLetter(text[end]) && text[end + 1] == '.')
            end += 2;
        return end - start >= 4 ? end - start : 0;
    }

    /// <summary>Signs as words; a contraction that the typesetter tore apart ("it' s") as one.</summary>
    private static string Spelled(string text)
    {
        text = text.Replace("%", " percent ", StringComparison.Ordinal).Replace("&", " and ", StringComparison.Ordinal)
            .Replace("o.k.", "okay", StringComparison.Ordinal).Replace(":00", "", StringComparison.Ordinal);
        for (var mark = text.IndexOf("' ", StringComparison.Ordinal); mark >= 0; mark = text.IndexOf("' ", mark + 1, StringComparison.Ordinal))
        {
            var end = mark + 2;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (mark > 0 && char.IsLetter(text[mark - 1]) && text[(mark + 2)..end] is "s" or "t" or "re" or "ve" or "ll" or "d" or "m")
                text = text.Remove(mark + 1, 1);
        }
        return text;
    }

    private static void Add(ImmutableArray<string>.Builder words, string word)
    {
        if (word is not (Gap or Bracket) || words.Count == 0 || words[^1] != word)
            words.Add(word);
    }

    private static void Expand(ImmutableArray<string>.Builder words, string word)
    {
        var mark = word.LastIndexOf('\'');
        var (stem, rest) = word switch
        {
            "can't" or "cannot" => ("can", "not"),
            "won't" => ("will", "not"),
            "gonna" => ("going", "to"),
            "wanna" => ("want", "to"),
            "gotta" => ("got", "to"),
            "'cause" or "cuz" => ("because", ""),
            "ok" => ("okay", ""),
            "sen" => ("senator", ""),
            "rep" => ("representative", ""),
            "gov" => ("governor", ""),
            "gen" => ("general", ""),
            "dr" => ("doctor", ""),
            _ when Ordinals.IndexOf(word) is var place and >= 0 => (FormattableString.Invariant($"{place + 1}"), "th"),
            [>= '0' and <= '9', .., 's' or 'n' or 'r' or 't', 't' or 'd' or 'h'] => (word[..^2], "th"),
            _ when Numbers.IndexOf(word) is var number and >= 0 => (FormattableString.Invariant($"{number}"), ""),
            _ when word.EndsWith("n't", StringComparison.Ordinal) => (word[..^3], "not"),
            _ when mark > 0 => (word[..mark], word[(mark + 1)..] switch
            {
                "ve" => "have",
                "re" => "are",
                "ll" => "will",
                "m" => "am",
                "d" => "would",
                "s" when IsPronoun(word[..mark]) => "is",
                var other => other,
            }),
            _ => (word, ""),
        };
        words.Add(stem);
        if (rest.Length > 0 && rest != "s")
            words.Add(rest);
    }

    private static bool IsPronoun(string word) => word is "it" or "he" or "she" or "that" or "there" or "what" or "who" or "here" or "where" or "let";
}
