namespace FactCheck.Claims;

/// <summary>The kinds of claim, and of discrepancy. In files they are written with hyphens: "event-date".</summary>
public enum ClaimKind
{
    EventDate,
    TimeOfDay,
    Duration,
    Ordinal,
    Number,
    Money,
    Percent,
    Measure,
    Age,
    Place,
    Participants,
    PersonName,
    PersonRole,
    Organization,
    Relation,
    Quotation,
    Attribution,
    Charge,
    Occurrence,
    Credit,
}
