using FactCheck.Language;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>Which of several amounts of one thing it is: a depth, a part of the whole, the rest, an aftershock's.</summary>
internal static class AmountParts
{
    private const int Reach = 4;
    private const int SeriesReach = 10;

    /// <returns>The noun whose value it is, or "part", "rest", "serious", "aftershock", ...; null where the words narrow nothing down.</returns>
    public static string? Which(AnnotatedText text, int sentence, Quantity quantity)
    {
        var bounds = text.Sentences[sentence];
        var (first, end) = (text.TokenAt(quantity.Span.Start), text.TokenAt(quantity.Span.End - 1) + 1);
        if (quantity.Amount.Unit.Dimension == Values.UnitDimension.Length && IsDepth(text, bounds, first, end))
            return "depth";
        if (quantity.Amount.Unit.Dimension == Values.UnitDimension.Magnitude)
            return Shock(text, bounds, first, end);
        if (quantity.Amount.Unit.Dimension is Values.UnitDimension.Count or Values.UnitDimension.None && IsOfSeveral(text, bounds, end))
            return "series";
        if (quantity.NounToken >= 0 && text.Tokens[quantity.NounToken].Lower is "other" or "others")
            return "rest";
        for (var i = first; i < end; i++)
            if (text.Tokens[i].Lower is "other" or "others" or "more" or "another" or "additional" && i > first && text.Tokens[i + 1 < text.Tokens.Length ? i + 1 : i].Lower != "than")
                return "rest";
        if (IsWithCulprit(text, bounds, end))
            return "with culprit";
        if (IsWithDead(text, bounds, end))
            return "with dead";
        if (IsPart(text, bounds, first, end))
            return "part";
        for (var i = Math.Max(bounds.FirstToken, first - 2); i < Math.Min(bounds.EndToken, end + Reach); i++)
            if (text.Tokens[i].Lower is "seriously" or "critically" or "gravely" or "severely" or "slightly" or "lightly" or "critical" or "serious")
                return "serious";
        // "A vote of 7-2" says no more than "voted 7-2", "a sentence of two years" no more than "a two-year sentence".
        return quantity.Amount.Unit.Dimension != Values.UnitDimension.Duration && quantity.NounToken < 0 && quantity.Against is null ? Attribute(text, first) : null;
    }

    /// <summary>"Nine died, including the attacker": others count the victims alone.</summary>
    private static bool IsWithCulprit(AnnotatedText text, Sentence bounds, int end)
    {
        for (var i = end; i < Math.Min(bounds.EndToken - 2, end + SeriesReach); i++)
            if (text.Tokens[i].Lower == "including" && text.Tokens[i + 2].Lower is "gunman" or "shooter" or "suspect" or "attacker" or "bomber" or "killer" or "assailant" or "gunmen" or "attackers" or "bombers")
                return true;
        return false;
    }

    /// <summary>"Eleven guests were shot, one mortally": others count the hurt alone.</summary>
    private static bool IsWithDead(AnnotatedText text, Sentence bounds, int end)
    {
        for (var i = end + 1; i < Math.Min(bounds.EndToken, end + SeriesReach); i++)
            if (text.Tokens[i].Lower is "fatally" or "mortally" && text.Tokens[i - 1].Tag is PartOfSpeech.Num or PartOfSpeech.Noun or PartOfSpeech.Pron)
                return true;
        return false;
    }

    /// <summary>"Ten people were killed in shootings since Tuesday": the sum of several happenings.</summary>
    private static bool IsOfSeveral(AnnotatedText text, Sentence bounds, int end)
    {
        for (var i = end; i < Math.Min(bounds.EndToken, end + SeriesReach); i++)
            if (text.Tokens[i].Lower is "shootings" or "attacks" or "killings" or "crashes" or "accidents" or "incidents" or "bombings" or "stabbings" or "earthquakes" or "quakes" or "storms" or "fires")
                return true;
        return false;
    }

    /// <summary>"Including two children", "two of them", "five of whom", "two of the dead", "of the 23 on board, two".</summary>
    private static bool IsPart(AnnotatedText text, Sentence bounds, int first, int end)
    {
        if (text.Tokens[bounds.FirstToken].Lower is "of" or "among" && first > bounds.FirstToken + Reach)
            return true;
        // "The 40 guests (25 adults and 15 children)".
        if (first > bounds.FirstToken + 1 && text.Tokens[first - 1].Lower == "(" && text.Tokens[first - 2].Tag == PartOfSpeech.Noun && end < bounds.EndToken && text.Tokens[end].Lower != ")")
            return true;
        // "Three people who had been shot drove away": not "the three people who had been shot".
        if (end < bounds.EndToken && text.Tokens[end].Lower == "who" && (first == bounds.FirstToken || text.Tokens[first - 1].Lower != "the"))
            return true;
        for (var i = first - 1; i >= Math.Max(bounds.FirstToken, first - Reach); i--)
        {
            if (text.Tokens[i].Lower is "including" or "among" or "includes" or "included")
                return true;
            if (text.Tokens[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Noun)
                break;
        }
        for (var i = first; i < Math.Min(bounds.EndToken - 1, end + 1); i++)
            if (text.Tokens[i].Lower == "of" && text.Tokens[i + 1].Lower is "them" or "whom" or "those" or "the" or "these" or "its" or "his" or "her" or "their")
                return true;
        return false;
    }

    /// <summary>"Three of them", "two of whom": of those counted before.</summary>
    public static bool IsOfThem(AnnotatedText text, Quantity quantity) =>
        text.TokenAt(quantity.Span.End - 1) is var last && last + 2 < text.Tokens.Length && text.Tokens[last + 1].Lower == "of" && text.Tokens[last + 2].Lower is "them" or "whom" or "those";

    /// <summary>"A depth of 12 miles", "12 miles deep", "12 miles below the surface".</summary>
    private static bool IsDepth(AnnotatedText text, Sentence bounds, int first, int end)
    {
        if (end < bounds.EndToken && text.Tokens[end].Lower is "deep" or "below" or "beneath" or "underground" or "under" or "down")
            return true;
        for (var i = first - 1; i >= Math.Max(bounds.FirstToken, first - Reach); i--)
            if (text.Tokens[i].Lower is "depth" or "deep")
                return true;
        return false;
    }

    /// <summary>The main shock has no word of its own; quakes in the plural are told of in general.</summary>
    private static string? Shock(AnnotatedText text, Sentence bounds, int first, int end)
    {
        for (var i = Math.Max(bounds.FirstToken, first - Reach); i < Math.Min(bounds.EndToken, end + Reach); i++)
            switch (text.Tokens[i].Lower)
            {
                case "aftershock" or "aftershocks" or "foreshock" or "foreshocks":
                    return "aftershock";
                case "earthquakes" or "quakes" or "tremors" or "temblors" or "shakers" or "shocks" or "events":
                    return "series";
                case "maximum" or "largest" or "strongest" or "ever" or "upgraded" or "revised" or "initially" or "previous" or "another" or "second" or "smaller" or "similar":
                    return text.Tokens[i].Lower;
            }
        return null;
    }

    /// <summary>The noun whose value it is: "height" in "a height of about 12 feet".</summary>
    private static string? Attribute(AnnotatedText text, int first)
    {
        var of = first - 1;
        return of > 0 && text.Tokens[of].Lower == "of" && text.Tokens[of - 1].Tag == PartOfSpeech.Noun ? text.Tokens[of - 1].Lemma : null;
    }
}
