using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Values;

namespace FactCheck.Storage.Compact;

/// <summary>The stored form of the values of claims.</summary>
internal static class ValueForm
{
    private enum Type
    {
        Time,
        Amount,
        Names,
        Place,
        Words,
        Occurrence,
        Order,
    }

    public static void Write(CompactWriter to, ClaimValue value)
    {
        switch (value)
        {
            case TimeValue time:
                Start(Type.Time);
                TimexForm.Write(to, time.Timex);
                break;
            case AmountValue amount:
                Start(Type.Amount);
                WriteAmount(to, amount.Amount);
                break;
            case NamesValue names:
                Start(Type.Names);
                to.Write(names.Keys, to.Write);
                break;
            case PlaceValue place:
                Start(Type.Place);
                to.Write(place.Key);
                to.Write(place.Region);
                break;
            case WordsValue words:
                Start(Type.Words);
                to.Write(words.Words, to.Write);
                break;
            case OccurrenceValue occurrence:
                Start(Type.Occurrence);
                to.Write(occurrence.Predicate);
                to.Write(occurrence.Polarity);
                break;
            case OrderValue order:
                Start(Type.Order);
                to.Write(order.First);
                to.Write(order.Second);
                break;
            default:
                throw new ArgumentException($"no stored form for a value of type '{value.Type}'", nameof(value));
        }

        void Start(Type type)
        {
            to.Write(type);
            to.Write(value.Text);
        }
    }

    public static ClaimValue Read(CompactReader from)
    {
        var (type, text) = (from.ReadEnum<Type>(), from.ReadText());
        return type switch
        {
            Type.Time => new TimeValue(text, TimexForm.Read(from)),
            Type.Amount => new AmountValue(text, ReadAmount(from)),
            Type.Names => new NamesValue(text, from.ReadMany(from.ReadText)),
            Type.Place => new PlaceValue(text, from.ReadText(), from.ReadString()),
            Type.Words => new WordsValue(text, from.ReadMany(from.ReadText)),
            Type.Order => new OrderValue(text, from.ReadText(), from.ReadText()),
            _ => new OccurrenceValue(text, from.ReadText(), from.ReadEnum<Polarity>()),
        };
    }

    private static void WriteAmount(CompactWriter to, Amount amount)
    {
        to.Write(amount.Low, to.Write);
        to.Write(amount.High, to.Write);
        to.Write(amount.Bound);
        to.Write(amount.IsStrict);
        to.Write(amount.Rounding);
        var unit = amount.Unit;
        to.Write(unit.Dimension);
        to.Write(unit.Symbol);
        to.Write(unit.Name);
        to.Write(unit.Factor);
        to.Write(unit.Offset);
        to.Write(unit.Currency);
        to.Write(unit.Per);
    }

    private static Amount ReadAmount(CompactReader from)
    {
        var (low, high, bound) = (from.ReadOptional(from.ReadDecimal), from.ReadOptional(from.ReadDecimal), from.ReadEnum<Bound>());
        var (isStrict, rounding) = (from.ReadBool(), from.ReadDecimal());
        var unit = new Unit(from.ReadEnum<UnitDimension>(), from.ReadString(), from.ReadString())
        {
            Factor = from.ReadDecimal(),
            Offset = from.ReadDecimal(),
            Currency = from.ReadString(),
            Per = from.ReadString(),
        };
        return new Amount(low, high, bound, unit) { IsStrict = isStrict, Rounding = rounding };
    }
}
