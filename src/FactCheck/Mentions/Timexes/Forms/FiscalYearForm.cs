using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>"Fiscal 2014", "the last fiscal year". When it starts is the payer's own matter, so that it has no days.</summary>
internal sealed record FiscalYearForm(YearPart Year) : TimeForm
{
    public override TimeReading? Resolve(TimeContext context) => Year.Find(context) is var (year, from)
        ? new TimeReading(TimexType.Date, "FY" + YearPart.Text(year), TimeUnit.Year) { Stated = TimexParts.Year, From = from is null ? [] : [from.ToString()] }
        : new TimeReading(TimexType.Date, "FYXXXX", TimeUnit.Year);
}
