namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>A time named without a date: "now", "recently", "the future".</summary>
internal sealed record ReferenceForm(string Value) : TimeForm
{
    public static readonly ReferenceForm Past = new("PAST_REF");
    public static readonly ReferenceForm Present = new("PRESENT_REF");
    public static readonly ReferenceForm Future = new("FUTURE_REF");

    public override TimeReading Resolve(TimeContext context) => new(TimexType.Date, Value, TimeUnit.None);
}
