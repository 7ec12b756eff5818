using System.Diagnostics.CodeAnalysis;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>The units and currencies by the words and symbols of the lexicons "units" and "currencies".</summary>
internal static class UnitIndex
{
    private static readonly Lazy<PhraseIndex<Unit>> Units = new(ReadMeasures);
    private static readonly Lazy<PhraseIndex<Unit>> Money = new(ReadMoney);

    public static PhraseIndex<Unit> Measures => Units.Value;

    public static PhraseIndex<Unit> Moneys => Money.Value;

    public static bool StartsUnit(Pieces p, int i) => Measures.TryRead(p, i, out _, out _);

    /// <exception cref="InvalidDataException">The lexicon names a unit that the catalogue has not.</exception>
    private static Unit UnitNamed(string name) => UnitCatalog.Find(name) ?? throw new InvalidDataException($"rules/lexicons/units.yml: unknown unit '{name}'");

    private static PhraseIndex<Unit> ReadMeasures()
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var (phrase, name) in Lexicons.Standard["units"].Entries)
            units.Add(phrase, UnitNamed(name));
        return new PhraseIndex<Unit>(units);
    }

    private static PhraseIndex<Unit> ReadMoney()
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var (phrase, value) in Lexicons.Standard["currencies"].Entries)
            units.Add(phrase, MoneyNamed(value));
        foreach (var currency in Currencies.All)
            units.TryAdd(currency.Name!, currency);
        return new PhraseIndex<Unit>(units);
    }

    private static Unit MoneyNamed(string value)
    {
        var isHundredth = value.EndsWith("/100", StringComparison.Ordinal);
        if (Currencies.Find(isHundredth ? value[..^4] : value) is not { } currency)
            return Currencies.Unnamed(value);
        return isHundredth ? currency.Hundredth() : currency;
    }
}
