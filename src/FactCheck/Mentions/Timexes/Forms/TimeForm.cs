namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>What an expression says, before it is known what it counts from; the same in every language.</summary>
internal abstract record TimeForm
{
    /// <summary>The reading in this context; null where there is none (the 30th of February).</summary>
    public abstract TimeReading? Resolve(TimeContext context);

    /// <summary>A full date, which an article without a date can take its own from.</summary>
    public virtual DateOnly? StatedDay => null;

    /// <summary>The year that the words state; null where they state none.</summary>
    public virtual int? StatedYear => null;
}
