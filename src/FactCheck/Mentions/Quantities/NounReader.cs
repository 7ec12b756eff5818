using System.Text;
using FactCheck.Language;

namespace FactCheck.Mentions.Quantities;

/// <summary>Finds the noun that a number counts: the head of the words that follow it ("12 young men", "three of the 15 members", "12-member").</summary>
internal static class NounReader
{
    private const int MaxPieces = 12;

    /// <param name="p">The sentence.</param>
    /// <param name="i">The piece after the number.</param>
    /// <param name="noun">The noun, with the words that describe it.</param>
    public static bool TryRead(Pieces p, int i, out CountedNoun noun)
    {
        noun = default;
        if (p.Joins(i) && p[i + 1].IsWord)
            return TryReadJoined(p, i + 1, out noun);

        var start = AfterOf(p, i);
        var head = Head(p, start);
        if (head < 0)
            return false;
        noun = new CountedNoun(head, head + 1, Name(p, head, start), Describe(p, start, head));
        return true;
    }

    // "12-member panel", "zero-coupon bonds": the noun that is counted stands in the compound, and describes the next.
    private static bool TryReadJoined(Pieces p, int i, out CountedNoun noun)
    {
        var lemma = p.Lemma(i);
        var head = Head(p, i + 1);
        noun = new CountedNoun(i, i + 1, lemma, head < 0 ? lemma : $"{lemma} {Describe(p, i + 1, head)}");
        return p[i].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj
            && p[i].Lower is not ("and" or "or" or "to" or "strong" or "fold" or "odd" or "plus" or "ish");
    }

    // The last noun of the words that stand together; -1 where none does.
    private static int Head(Pieces p, int start)
    {
        var head = -1;
        for (var j = start; j < start + MaxPieces; j++)
        {
            if (p[j].IsNumber || (p[j].Tag == PartOfSpeech.Num && NumberWords.IsNumberWord(p[j].Lower)))
            {
                // A number begins another count, unless it is part of a word: "AK-47 rifles", "19-year-old men".
                if (head >= 0 || !p.Joins(j + 1))
                    break;
            }
            else if (p.Joins(j) && j > start)
            {
                if (p[j + 1].IsNumber && head == j - 1)
                    j++;
            }
            else if (!(p[j].Lower == "," && head < 0 && p[j - 1].Tag == PartOfSpeech.Adj && p[j + 1].Tag == PartOfSpeech.Adj))
            {
                if (!p[j].IsWord || IsTimeWord(p[j].Lower) || p[j].Lower is "a" or "an" or "the")
                    break;
                if (p[j].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn)
                    head = j;
                else if (head >= 0 ? !p.Joins(j - 1) && !p.Joins(j + 1) : !Describes(p, j))
                    break;
            }
        }
        return head;
    }

    private static bool Describes(Pieces p, int i) =>
        p[i].Tag == PartOfSpeech.Adj || p.Joins(i - 1) || p.Joins(i + 1) || p[i].Penn is PennTag.VBN or PennTag.VBG || (p[i].Tag == PartOfSpeech.Adv && p[i + 1].Tag == PartOfSpeech.Adj);

    // "Break-in", "co-worker": the words before the hyphen belong to the noun. "People" is the plural of "person" here.
    private static string Name(Pieces p, int head, int start)
    {
        var name = p.Lemma(head);
        if (name == "people")
            return "person";
        for (var i = head; i - 2 >= start && p.Joins(i - 1) && p[i - 2].IsWord; i -= 2)
            name = $"{p[i - 2].Lower}-{name}";
        return name;
    }

    // Lemmas, without degree words: "20 most expensive restaurants" are expensive restaurants, "six largest cities" large cities.
    private static string Describe(Pieces p, int start, int head)
    {
        var words = new StringBuilder();
        for (var i = start; i <= head; i++)
        {
            var joined = p.Joins(i - 1) && i > start;
            if (p[i].Kind == PieceKind.Mark || (!joined && (p[i].Tag == PartOfSpeech.Adv || p[i].Lower is "more" or "other" or "additional")))
                continue;
            if (words.Length > 0)
                words.Append(joined ? '-' : ' ');
            if (i == head && p[i].Lower == "people")
                words.Append("person");
            else if (p[i].IsNumber || p.Joins(i + 1))
                words.Append(p.Text.Text, p[i].Start, p[i].End - p[i].Start);
            else
                words.Append(p.Lemma(i));
        }
        return words.ToString().ToLowerInvariant();
    }

    // "Three of the people", "dozens of people", "two of his five children" counts people and children.
    private static int AfterOf(Pieces p, int i)
    {
        if (p[i].Lower != "of")
            return i;
        var j = i + 1;
        while (j < i + 5 && (p[j].Tag == PartOfSpeech.Det || p[j].Penn == PennTag.PRPS || p[j].Lower is "next" or "last" or "first" or "past" or "previous" || p[j].IsNumber || NumberWords.IsNumberWord(p[j].Lower)))
            j++;
        return j;
    }

    internal static bool IsTimeWord(string lower) =>
        lower is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "today" or "yesterday" or "tomorrow" or "tonight" || IsMonth(lower);

    internal static bool IsMonth(string lower) =>
        lower is "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
            or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec";
}

/// <summary>The counted noun at piece <see cref="Head"/>; <see cref="Described"/> is the lemma with the words before it.</summary>
internal readonly record struct CountedNoun(int Head, int End, string Lemma, string Described);
