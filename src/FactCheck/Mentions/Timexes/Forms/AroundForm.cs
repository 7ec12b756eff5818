using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>The week, weekend or month that a day lies in: "the week of April 10". A weekend beside a holiday takes it in.</summary>
internal sealed record AroundForm(TimeUnit Unit, TimeForm Inner) : TimeForm
{
    public override int? StatedYear => Inner.StatedYear;

    public override TimeReading? Resolve(TimeContext context)
    {
        if (Inner.Resolve(context) is not { Days: { } days } inner)
            return null;
        var period = TimeReading.OfPeriod(Unit, days.First);
        if (Unit == TimeUnit.Weekend)
        {
            var weekend = WeekdayForm.NumberOf(days.First) <= 2 ? new DateInterval(Periods.Plus(period.Days!.Value.First, -7), Periods.Plus(period.Days.Value.Last, -7)) : period.Days!.Value;
            period = period with
            {
                Value = Periods.Value(Unit, weekend.First),
                Days = new DateInterval(days.First < weekend.First ? days.First : weekend.First, days.First > weekend.Last ? days.First : weekend.Last),
            };
        }
        return period with { Stated = inner.Stated & ~TimexParts.Day | TimexParts.Week, Implied = inner.Implied, From = inner.From };
    }
}
