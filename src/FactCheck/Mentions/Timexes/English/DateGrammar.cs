namespace FactCheck.Mentions.Timexes.English;

/// <summary>
/// Reads one date in any of its forms; the longest reading wins. <see cref="Core"/> is never called by what it calls, so that
/// no text ("the end of the end of ...") can make it go deep.
/// </summary>
internal static class DateGrammar
{
    public static TimeMatch? Read(LexemeText text, int at)
    {
        var best = Core(text, at);
        best = Longer(best, RelativeGrammar.DefiniteUnit(text, at));
        best = Longer(best, NthGrammar.Read(text, at));
        return Longer(best, ThirdGrammar.Read(text, at));
    }

    public static TimeMatch? Core(LexemeText text, int at)
    {
        var best = NumericDateGrammar.Read(text, at);
        best = Longer(best, CalendarGrammar.Read(text, at));
        best = Longer(best, PeriodGrammar.Read(text, at));
        best = Longer(best, YearGrammar.Read(text, at));
        best = Longer(best, RelativeGrammar.Picked(text, at));
        return Longer(best, DeicticGrammar.Day(text, at));
    }

    /// <summary>The longer of two; the first where both end together.</summary>
    public static TimeMatch? Longer(TimeMatch? a, TimeMatch? b) => a is null || (b is { } second && second.End > a.Value.End) ? b : a;
}
