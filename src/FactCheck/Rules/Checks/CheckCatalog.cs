using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>The checks by the word that a rule's <c>check:</c> names them with.</summary>
public static class CheckCatalog
{
    public static ImmutableArray<string> Names { get; } =
    [
        AgeCheck.Name,
        AttributionCheck.Name,
        ChargeCheck.Name,
        CreditCheck.Name,
        DateCheck.Name,
        DurationCheck.Name,
        MeasureCheck.Name,
        MoneyCheck.Name,
        NumberCheck.Name,
        OccurrenceCheck.Name,
        OrdinalCheck.Name,
        OrganizationCheck.Name,
        ParticipantsCheck.Name,
        PercentCheck.Name,
        PersonNameCheck.Name,
        PersonRoleCheck.Name,
        PlaceCheck.Name,
        QuotationCheck.Name,
        RelationCheck.Name,
        TimeOfDayCheck.Name,
    ];

    /// <returns>Null where no check has this name; <see cref="Names"/> are the known ones.</returns>
    public static ICheck? Find(string name, Lexicons lexicons) => name switch
    {
        AgeCheck.Name => new AgeCheck(),
        AttributionCheck.Name => new AttributionCheck(lexicons),
        ChargeCheck.Name => new ChargeCheck(lexicons),
        CreditCheck.Name => new CreditCheck(lexicons),
        DateCheck.Name => new DateCheck(),
        DurationCheck.Name => new DurationCheck(),
        MeasureCheck.Name => new MeasureCheck(),
        MoneyCheck.Name => new MoneyCheck(),
        NumberCheck.Name => new NumberCheck(),
        OccurrenceCheck.Name => new OccurrenceCheck(),
        OrdinalCheck.Name => new OrdinalCheck(),
        OrganizationCheck.Name => new OrganizationCheck(),
        ParticipantsCheck.Name => new ParticipantsCheck(),
        PercentCheck.Name => new PercentCheck(),
        PersonNameCheck.Name => new PersonNameCheck(lexicons),
        PersonRoleCheck.Name => new PersonRoleCheck(lexicons),
        PlaceCheck.Name => new PlaceCheck(),
        QuotationCheck.Name => new QuotationCheck(),
        RelationCheck.Name => new RelationCheck(lexicons),
        TimeOfDayCheck.Name => new TimeOfDayCheck(),
        _ => null,
    };
}
