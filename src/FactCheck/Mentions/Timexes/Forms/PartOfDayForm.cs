namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>"Thursday night", "this morning", "the afternoon".</summary>
internal sealed record PartOfDayForm(PartOfDay Part, TimeForm? Day) : TimeForm
{
    public override DateOnly? StatedDay => Day?.StatedDay;

    public override int? StatedYear => Day?.StatedYear;

    public override TimeReading? Resolve(TimeContext context) => OnDay.Put(Day, context, Part.Code(), Part.Clock(), TimexParts.PartOfDay);
}
