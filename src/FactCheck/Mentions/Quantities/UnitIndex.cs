using System.Diagnostics.CodeAnalysis;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>The units and currencies by the words and symbols of the lexicons "units" and "currencies".</summary>
internal static class UnitIndex
{
    private static readonly Lazy<PhraseIndex<Unit>> Units = new(() => new(Lexicons.Standard["units"].Entries.Select(e => KeyValuePair.Create(e.Key, UnitNamed(e.Value)))));
    private static readonly Lazy<PhraseIndex<Unit>> Money = new(() => new(MoneyPhrases()));

    public static PhraseIndex<Unit> Measures => Units.Value;

    public static PhraseIndex<Unit> Moneys => Money.Value;

    public static bool StartsUnit(Pieces p, int i) => Measures.TryRead(p, i, out _, out _);

    /// <exception cref="InvalidDataException">The lexicon names a unit that the catalogue has not.</exception>
    private static Unit UnitNamed(string name) => UnitCatalog.Find(name) ?? throw new InvalidDataException($"rules/lexicons/units.yml: unknown unit '{name}'");

    private static IEnumerable<KeyValuePair<string, Unit>> MoneyPhrases()
    {
        var entries = Lexicons.Standard["currencies"].Entries;
        return entries.Select(e => KeyValuePair.Create(e.Key, MoneyNamed(e.Value)))
            .Concat(Currencies.All.Where(c => !entries.ContainsKey(c.Name!)).Select(c => KeyValuePair.Create(c.Name!, c)));
    }

    private static Unit MoneyNamed(string value)
    {
        var isHundredth = value.EndsWith("/100", StringComparison.Ordinal);
        if (Currencies.Find(isHundredth ? value[..^4] : value) is not { } currency)
            return Currencies.Unnamed(value);
        return isHundredth ? currency.Hundredth() : currency;
    }
}
