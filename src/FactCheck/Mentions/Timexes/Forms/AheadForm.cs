namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>"In two weeks": a date ahead, or after a past tense how long something took.</summary>
internal sealed record AheadForm(OffsetForm Date, DurationForm Length) : TimeForm
{
    public override TimeReading? Resolve(TimeContext context) => context.Tense == Tense.Past || context.IsAccount || context.Article is null ? Length.Resolve(context) : Date.Resolve(context);
}
