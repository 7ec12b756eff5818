using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Rules.Checks;
using FactCheck.Text;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Rules.Checks;

/// <summary>Any two claims, whatever they hold, have one answer in both orders, and never an exception.</summary>
public sealed class CheckSymmetryTests
{
    private static readonly CompareSettings[] Settings =
    [
        new(),
        new() { Tolerance = new Tolerance(0.1m, true), Window = TimeSpan.FromHours(12), Opposed = Lexicons.Standard["opposites"] },
        new() { Tolerance = new Tolerance(2, false) },
    ];

    private static readonly Gen<string> Words = Gen.Elements(
        "", "a", "Kim", "Min-jun", "Mr.", "CEO", "deputy", "foreign minister", "not", "we", "will", "rebuild", "…", "[he]", "(", "don't", "'", "first-degree", "murder",
        "Texas", "Toulouse", "arrive", "leave", "son", "child", "\ud83d", "\0", "박진", "AP", "former")
        .ArrayOf().Select(words => string.Join(' ', words));

    private static readonly Gen<decimal> Numbers = Gen.Elements(-1e27m, -3, 0, 0.5m, 1, 2, 12, 14, 160_000, 167_000, 1e27m);

    private static readonly Gen<Unit> Units = Gen.Elements([Unit.None, Unit.Count("house"), .. UnitCatalog.All.Where((_, i) => i % 9 == 0), UnitCatalog.Find("year of age")!, UnitCatalog.Find("day")!, UnitCatalog.Find("week")!]);

    private static readonly Gen<ClaimValue> Values = Gen.OneOf(
        Amounts().Select(a => (ClaimValue)new AmountValue("a", a)),
        Words.Select(w => (ClaimValue)new WordsValue(w, [.. Folding.Fold(w).Split(' ')])),
        Words.Select(w => (ClaimValue)new NamesValue(w, [Folding.Fold(w)])),
        Words.ArrayOf().Select(w => (ClaimValue)new NamesValue("n", [.. w])),
        Words.Zip(Gen.Elements(null, "US", "US-TX", "??", "")).Select(p => (ClaimValue)new PlaceValue(p.Item1, Folding.Fold(p.Item1), p.Item2)),
        Words.Zip(Gen.Elements(Polarity.Positive, Polarity.Negative)).Select(p => (ClaimValue)new OccurrenceValue(p.Item1, p.Item1, p.Item2)),
        Times().Select(t => (ClaimValue)new TimeValue("t", t)));

    [TestCaseSource(typeof(CheckCatalog), nameof(CheckCatalog.Names))]
    public void One_answer_in_both_orders(string name)
    {
        var check = CheckCatalog.Find(name, Lexicons.Standard)!;
        var property = Prop.ForAll(Claims().Two().ToArbitrary(), pair =>
        {
            foreach (var settings in Settings)
                Sides.Ask(check, pair.Item1, pair.Item2, settings);
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), property);
    }

    private static Gen<Claim> Claims() =>
        from value in Values
        from day in Gen.Elements<string?>(null, "2024-05-01", "2024-05-02", "2024-08-09")
        from speaker in Gen.Elements<string?>(null, "police", "the ministry", "")
        from modality in Gen.Elements(Enum.GetValues<Modality>())
        from polarity in Gen.Elements(Polarity.Positive, Polarity.Positive, Polarity.Negative)
        from qualifier in Gen.Elements("per", "direction", "landmark", "honorific", "which", "organization", "time")
        from detail in Gen.Elements<string?>(null, "year", "north", "south-southwest", "holder", "former")
        from subject in Gen.Elements(SubjectType.Person, SubjectType.Thing)
        let claim = Sides.Claim(ClaimKind.Number, value, subject).AsOf(day).With(qualifier, detail)
        select (speaker is null ? claim : claim.SaidBy(speaker)) with { Modality = modality, Polarity = polarity };

    private static Gen<Amount> Amounts() =>
        from low in Numbers
        from high in Numbers
        from unit in Units
        from bound in Gen.Elements(Enum.GetValues<Bound>())
        from isStrict in Gen.Elements(true, false)
        select bound switch
        {
            Bound.Range => new Amount(Math.Min(low, high), Math.Max(low, high), bound, unit),
            Bound.AtLeast => new Amount(low, null, bound, unit) { IsStrict = isStrict },
            Bound.AtMost => new Amount(null, high, bound, unit) { IsStrict = isStrict },
            _ => new Amount(low, low, bound, unit),
        };

    private static Gen<Timex> Times() =>
        from type in Gen.Elements(Enum.GetValues<TimexType>())
        from value in Gen.Elements("", "2024-05-01", "P1W", "P8D", "PT50M", "PXD", "P", "XXXX-WXX-4", "2024-05-01T14:30+09:00", "PRESENT_REF")
        from mod in Gen.Elements(Enum.GetValues<TimexMod>())
        from first in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
        from length in Gen.Elements(0, 1, 30, 400)
        from hasDays in Gen.Elements(true, false)
        from minute in Gen.Choose(0, 24 * 60)
        from stated in Gen.Choose(0, 2047)
        select new Timex(ArticleField.Text, new TextSpan(0, 1), type, value)
        {
            Mod = mod,
            Stated = (TimexParts)stated,
            Clock = hasDays ? new ClockInterval(minute, Math.Min(24 * 60, minute + length)) : null,
            Days = hasDays ? new DateInterval(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, first + length))) : null,
        };
}
