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
        {
            var lemma = p.Lemma(i + 1);
            noun = new CountedNoun(i + 1, i + 2, lemma, lemma);
            return p[i + 1].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && p[i + 1].Lower is not ("and" or "or" or "to" or "strong" or "fold" or "odd" or "plus" or "ish");
        }

        var start = AfterOf(p, i);
        var (head, described) = (-1, new StringBuilder());
        for (var j = start; j < start + MaxPieces; j++)
        {
            if (p[j].IsNumber || (p[j].Tag == PartOfSpeech.Num && NumberWords.IsNumberWord(p[j].Lower)))
            {
                if (head >= 0 || !TryPassAge(p, ref j))
                    break;
                continue;
            }
            if (p.Joins(j) && p[j + 1].IsWord && j > start)
                continue;
            if (p.Joins(j) && head == j - 1 && p[j + 1].IsNumber)
            {
                // "Seven AK-47 rifles".
                j++;
                continue;
            }
            if (p[j].Lower == "," && head < 0 && p[j - 1].Tag == PartOfSpeech.Adj && p[j + 1].Tag == PartOfSpeech.Adj)
                continue;
            if (!p[j].IsWord || IsTimeWord(p[j].Lower) || p[j].Lower is "a" or "an" or "the")
                break;

            var isNoun = p[j].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn;
            var describes = head < 0 && (p[j].Tag == PartOfSpeech.Adj || p[j].Penn is PennTag.VBN or PennTag.VBG or PennTag.JJ && LeadsToNoun(p, j + 1));
            if (!isNoun && !describes && !(head < 0 && p[j].Tag == PartOfSpeech.Adv && p[j + 1].Tag == PartOfSpeech.Adj))
                break;
            if (head >= 0)
                Describe(described, p[head].Lower);
            if (isNoun)
                head = j;
            else if (describes && p[j].Lower is not ("more" or "other" or "additional"))
                Describe(described, p[j].Lower);
        }
        if (head < 0)
            return false;
        var name = Name(p, head, described);
        noun = new CountedNoun(head, head + 1, name, described.Length == 0 ? name : $"{described} {name}");
        return true;
    }

    // "Break-in", "co-worker": the words before the hyphen belong to the noun. "People" is the plural of "person" here.
    private static string Name(Pieces p, int head, StringBuilder described)
    {
        var lemma = p.Lemma(head);
        if (lemma == "people")
            return "person";
        var before = p[head - 2].Lower;
        if (!p.Joins(head - 1) || !p[head - 2].IsWord || described.Length < before.Length)
            return lemma;
        described.Length = Math.Max(0, described.Length - before.Length - 1);
        return $"{before}-{lemma}";
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

    // The age between a number and its noun: "two 19-year-old men".
    private static bool TryPassAge(Pieces p, ref int j)
    {
        if (!p.Joins(j + 1) || p[j + 2].Lower is not ("year" or "month" or "week" or "day") || !p.Joins(j + 3) || p[j + 4].Lower != "old")
            return false;
        j += 4;
        return true;
    }

    private static bool LeadsToNoun(Pieces p, int i) => p[i].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj;

    private static void Describe(StringBuilder described, string word)
    {
        if (described.Length > 0)
            described.Append(' ');
        described.Append(word);
    }

    internal static bool IsTimeWord(string lower) =>
        lower is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "today" or "yesterday" or "tomorrow" or "tonight" || IsMonth(lower);

    internal static bool IsMonth(string lower) =>
        lower is "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
            or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec";
}

/// <summary>The counted noun at piece <see cref="Head"/>; <see cref="Described"/> is the lemma with the words before it.</summary>
internal readonly record struct CountedNoun(int Head, int End, string Lemma, string Described);
