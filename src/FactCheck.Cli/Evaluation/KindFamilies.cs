using FactCheck.Claims;

namespace FactCheck.Cli.Evaluation;

/// <summary>Kinds that a person and the program may give to one discrepancy: a distance to a town is a number, and a place.</summary>
internal static class KindFamilies
{
    [Flags]
    private enum Family
    {
        Time = 1,
        Number = 2,
        Place = 4,
        Person = 8,
        Speech = 16,
        Fact = 32,
    }

    public static bool AreOne(ClaimKind found, ClaimKind? labelled) => labelled is not { } kind || (Of(found) & Of(kind)) != 0;

    private static Family Of(ClaimKind kind) => kind switch
    {
        ClaimKind.EventDate or ClaimKind.TimeOfDay => Family.Time,
        ClaimKind.Duration or ClaimKind.Ordinal => Family.Time | Family.Number,
        ClaimKind.Number or ClaimKind.Money or ClaimKind.Percent => Family.Number,
        ClaimKind.Measure => Family.Number | Family.Place,
        ClaimKind.Age => Family.Number | Family.Person,
        ClaimKind.Place => Family.Place,
        ClaimKind.Participants or ClaimKind.Relation => Family.Person | Family.Fact,
        ClaimKind.PersonName or ClaimKind.PersonRole => Family.Person,
        ClaimKind.Organization => Family.Person | Family.Place,
        ClaimKind.Quotation => Family.Speech,
        ClaimKind.Attribution or ClaimKind.Credit => Family.Speech | Family.Person,
        ClaimKind.Charge => Family.Fact | Family.Time | Family.Number,
        _ => Family.Fact,
    };
}
