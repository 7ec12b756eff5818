using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>Reads the words that bound a number or make it rough, before it ("at least", "nearly") and after it ("or more", "or so").</summary>
internal static class HedgeReader
{
    /// <param name="p">The sentence.</param>
    /// <param name="start">The first piece of the number, its currency passed over; <see cref="Hedge.Edge"/> is the first of the hedge.</param>
    public static Hedge Before(Pieces p, int start)
    {
        var i = start - 1;
        if (p[i].Lower is "a" or "an" or "the" && !p[start].IsNumber)
            i--;
        var (one, two, three) = (p[i].Lower, p[i - 1].Lower, p[i - 2].Lower);
        if (p[start].Lower == "one" && one is "over" or "under" or "above" or "below")
            return new Hedge(Bound.Exact, false, start);
        return one switch
        {
            "than" => Than(p, i, start, two, three),
            "least" when two is "at" => new Hedge(Bound.AtLeast, false, i - 1),
            "most" when two is "at" => new Hedge(Bound.AtMost, false, i - 1),
            "to" when two is "up" => new Hedge(Bound.AtMost, false, i - 1),
            "to" when two is "close" => new Hedge(Bound.About, false, i - 1),
            "as" when two is "many" or "much" or "high" or "long" or "late" or "far" && three == "as" => new Hedge(Bound.AtMost, false, i - 2),
            "as" when two is "few" or "little" or "low" && three == "as" => new Hedge(Bound.AtLeast, false, i - 2),
            "of" => Of(i, start, two, three),
            "over" or "above" or "exceeding" or "exceeded" or "exceeds" or "beyond" or ">" => new Hedge(Bound.AtLeast, true, Modified(p, i)),
            "under" or "below" or "<" => new Hedge(Bound.AtMost, true, Modified(p, i)),
            "≥" => new Hedge(Bound.AtLeast, false, i),
            "≤" => new Hedge(Bound.AtMost, false, i),
            "minimum" => new Hedge(Bound.AtLeast, false, i),
            "maximum" => new Hedge(Bound.AtMost, false, i),
            "about" or "around" or "approximately" or "approximate" or "roughly" or "some" or "circa" or "approx" or "estimated" or "~" or "≈" or "perhaps" or "virtually"
                => new Hedge(Bound.About, false, p[i - 1].Lower is "an" or "very" or "somewhere" ? i - 1 : i),
            "nearly" or "almost" => new Hedge(Bound.About, true, p[i - 1].Lower is "very" ? i - 1 : i),
            "." when two is "approx" => new Hedge(Bound.About, false, i - 1),
            _ => new Hedge(Bound.Exact, false, start),
        };
    }

    /// <summary>The words after the number or its noun; <see cref="Hedge.Edge"/> is the piece after them.</summary>
    public static Hedge After(Pieces p, int end)
    {
        if (p[end].Lower == "+" && p.Touches(end - 1))
            return new Hedge(Bound.AtLeast, false, end + 1);
        if (p.Joins(end) && p[end + 1].Lower == "plus")
            return new Hedge(Bound.AtLeast, false, end + 2);
        return (p[end].Lower, p[end + 1].Lower) switch
        {
            ("or", "so") => new Hedge(Bound.About, false, end + 2),
            ("or", "more" or "older" or "over" or "above" or "higher" or "greater" or "longer" or "better") => new Hedge(Bound.AtLeast, false, end + 2),
            ("and", "older" or "over" or "above" or "up") => new Hedge(Bound.AtLeast, false, end + 2),
            ("or", "fewer" or "less" or "younger" or "under" or "below" or "lower") => new Hedge(Bound.AtMost, false, end + 2),
            ("and", "younger" or "under" or "below") => new Hedge(Bound.AtMost, false, end + 2),
            _ => new Hedge(Bound.Exact, false, end),
        };
    }

    private static Hedge Than(Pieces p, int than, int start, string two, string three)
    {
        var negated = three is "no" or "not";
        return two switch
        {
            "more" or "greater" or "higher" or "better" or "larger" or "longer" or "bigger" => negated
                ? new Hedge(Bound.AtMost, false, than - 2) : new Hedge(Bound.AtLeast, true, Modified(p, than - 1)),
            "fewer" or "less" or "lower" or "smaller" or "shorter" => negated
                ? new Hedge(Bound.AtLeast, false, than - 2) : new Hedge(Bound.AtMost, true, Modified(p, than - 1)),
            _ => new Hedge(Bound.Exact, false, start),
        };
    }

    private static Hedge Of(int of, int start, string two, string three) => (two, three) switch
    {
        ("excess", "in") => new Hedge(Bound.AtLeast, true, of - 2),
        ("upwards" or "upward", _) => new Hedge(Bound.AtLeast, true, of - 1),
        ("north", _) => new Hedge(Bound.AtLeast, true, of - 1),
        ("shy" or "short", "just") => new Hedge(Bound.AtMost, true, of - 2),
        ("minimum", _) => new Hedge(Bound.AtLeast, false, of - 1),
        ("maximum", _) => new Hedge(Bound.AtMost, false, of - 1),
        ("region" or "neighborhood" or "neighbourhood" or "range" or "order" or "vicinity", "the") => new Hedge(Bound.About, false, of - 3),
        _ => new Hedge(Bound.Exact, false, start),
    };

    // "Just over", "well above", "slightly more than" belong to the hedge.
    private static int Modified(Pieces p, int i) =>
        p[i - 1].Lower is "just" or "well" or "slightly" or "far" or "little" or "much" or "significantly" or "considerably" ? i - 1 : i;
}
