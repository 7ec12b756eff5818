using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Storage.Compact;

/// <summary>The stored form of time expressions, spans and stretches of days.</summary>
internal static class TimexForm
{
    public static void Write(CompactWriter to, Timex timex)
    {
        to.Write(timex.Field);
        WriteSpan(to, timex.Span);
        to.Write(timex.Type);
        to.Write(timex.Value);
        to.Write(timex.Mod);
        to.Write(timex.Days, days => WriteDays(to, days));
        to.Write(timex.Reach, days => WriteDays(to, days));
        to.Write(timex.Clock, clock => WriteClock(to, clock));
        to.Write(timex.Stated);
        to.Write(timex.Implied);
        to.Write(timex.Reading, to.Write);
    }

    public static Timex Read(CompactReader from) =>
        new(from.ReadEnum<ArticleField>(), ReadSpan(from), from.ReadEnum<TimexType>(), from.ReadText())
        {
            Mod = from.ReadEnum<TimexMod>(),
            Days = from.ReadOptional(() => ReadDays(from)),
            Reach = from.ReadOptional(() => ReadDays(from)),
            Clock = from.ReadOptional(() => new ClockInterval(from.ReadInt(), from.ReadInt())),
            Stated = from.ReadEnum<TimexParts>(),
            Implied = from.ReadEnum<TimexParts>(),
            Reading = from.ReadMany(from.ReadText),
        };

    public static void WriteSpan(CompactWriter to, TextSpan span)
    {
        to.Write((ulong)span.Start);
        to.Write((ulong)span.Length);
    }

    public static TextSpan ReadSpan(CompactReader from)
    {
        var start = from.ReadCount();
        return new TextSpan(start, start + from.ReadCount());
    }

    public static void WriteDays(CompactWriter to, DateInterval days)
    {
        to.Write((ulong)days.First.DayNumber);
        to.Write((ulong)days.Days);
    }

    public static DateInterval ReadDays(CompactReader from)
    {
        var first = from.ReadCount();
        return new DateInterval(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + from.ReadCount() - 1));
    }

    private static void WriteClock(CompactWriter to, ClockInterval clock)
    {
        to.Write(clock.FirstMinute);
        to.Write(clock.LastMinute);
    }
}
