namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>What comes again: "every Tuesday" is XXXX-WXX-2, "daily" P1D.</summary>
internal sealed record SetForm(string Value) : TimeForm
{
    public override TimeReading Resolve(TimeContext context) => new(TimexType.Set, Value, TimeUnit.None);
}
