using System.Globalization;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Values;

namespace FactCheck.Reports;

/// <summary>A mention as an object with its place, its quote and its value.</summary>
internal static class MentionJson
{
    private static readonly (TimexParts Part, string Name)[] Parts =
    [
        (TimexParts.Decade, "decade"), (TimexParts.Year, "year"), (TimexParts.Season, "season"), (TimexParts.Quarter, "quarter"),
        (TimexParts.Month, "month"), (TimexParts.Week, "week"), (TimexParts.Day, "day"), (TimexParts.Weekday, "weekday"),
        (TimexParts.PartOfDay, "part-of-day"), (TimexParts.Time, "time"), (TimexParts.Zone, "zone"),
    ];

    public static void Write(Utf8JsonWriter json, Mention mention, Article article)
    {
        json.WriteStartObject();
        json.WriteString(Key.Kind, KindOf(mention));
        json.WriteString(Key.Field, ArticleJson.FieldName(mention.Field));
        json.WriteNumber(Key.Start, mention.Span.Start);
        json.WriteNumber(Key.End, mention.Span.End);
        json.WriteString(Key.Quote, article.TextOf(mention.Field).AsSpan(mention.Span.Start, mention.Span.Length));
        switch (mention)
        {
            case Timex timex:
                WriteTimex(json, timex);
                break;
            case Quantity quantity:
                WriteQuantity(json, quantity);
                break;
            case Name name:
                json.WriteString(Key.Type, TypeOf(name));
                json.WriteString(Key.Entity, name.Entity);
                break;
            case Role role:
                json.WriteString(Key.Title, role.Title);
                json.WriteString(Key.Holder, role.Holder);
                json.WriteString(Key.Organization, role.Organization);
                break;
            case Quotation quotation:
                WriteQuotation(json, quotation, article);
                break;
        }
        json.WriteEndObject();
    }

    private static string KindOf(Mention mention) => mention switch
    {
        Timex => "timex",
        Quantity => "quantity",
        Name => "name",
        Role => "role",
        Quotation => "quotation",
        _ => throw new ArgumentException($"no kind for {mention.GetType().Name}", nameof(mention)),
    };

    private static void WriteTimex(Utf8JsonWriter json, Timex timex)
    {
        json.WriteString(Key.Type, timex.Type switch
        {
            TimexType.Date => "DATE",
            TimexType.Time => "TIME",
            TimexType.Duration => "DURATION",
            _ => "SET",
        });
        json.WriteString(Key.Value, timex.Value);
        json.WriteString(Key.Mod, ModOf(timex.Mod));
        json.WriteString(Key.From, (timex.Reach ?? timex.Days)?.First.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString(Key.To, (timex.Reach ?? timex.Days)?.Last.ToString("O", CultureInfo.InvariantCulture));
        json.WriteStartArray(Key.Stated);
        foreach (var (part, name) in Parts)
            if ((timex.Stated & part) != 0)
                json.WriteStringValue(name);
        json.WriteEndArray();
    }

    /// <summary>The words of TIMEX3.</summary>
    private static string? ModOf(TimexMod mod) => mod switch
    {
        TimexMod.Start => "START",
        TimexMod.Mid => "MID",
        TimexMod.End => "END",
        TimexMod.Approx => "APPROX",
        TimexMod.Before => "BEFORE",
        TimexMod.After => "AFTER",
        TimexMod.OnOrBefore => "ON_OR_BEFORE",
        TimexMod.OnOrAfter => "ON_OR_AFTER",
        TimexMod.LessThan => "LESS_THAN",
        TimexMod.MoreThan => "MORE_THAN",
        TimexMod.EqualOrLess => "EQUAL_OR_LESS",
        TimexMod.EqualOrMore => "EQUAL_OR_MORE",
        _ => null,
    };

    private static void WriteQuantity(Utf8JsonWriter json, Quantity quantity)
    {
        var amount = quantity.Amount;
        json.WriteString(Key.Type, quantity.Type == QuantityType.Ordinal ? "ordinal" : "cardinal");
        json.WriteString(Key.Value, ArticleJson.Number(amount.Value));
        json.WriteString(Key.Low, ArticleJson.Number(amount.Low));
        json.WriteString(Key.High, ArticleJson.Number(amount.High));
        json.WriteString(Key.Bound, amount.Bound switch
        {
            Bound.About => "about",
            Bound.AtLeast => "at-least",
            Bound.AtMost => "at-most",
            Bound.Range => "range",
            _ => "exact",
        });
        json.WriteString(Key.Unit, amount.Unit.Symbol ?? quantity.Counted);
        json.WriteString(Key.UnitName, amount.Unit.Name);
    }

    private static string TypeOf(Name name) => name.Type switch
    {
        NameType.Person => "person",
        NameType.Organization => "organization",
        _ => "place",
    };

    private static void WriteQuotation(Utf8JsonWriter json, Quotation quotation, Article article)
    {
        json.WriteBoolean(Key.Direct, quotation.IsDirect);
        json.WriteString(Key.Cue, quotation.Cue);
        if (quotation.Speaker is not { } speaker)
        {
            json.WriteNull(Key.Speaker);
            return;
        }
        json.WriteStartObject(Key.Speaker);
        json.WriteString(Key.Name, speaker.Name);
        json.WriteString(Key.Mention, article.TextOf(quotation.Field).AsSpan(speaker.Span.Start, speaker.Span.Length));
        json.WriteNumber(Key.Start, speaker.Span.Start);
        json.WriteNumber(Key.End, speaker.Span.End);
        json.WriteEndObject();
    }

    // Written a hundred times an article: a name that is encoded beforehand is not looked through for what must be escaped.
    private static class Key
    {
        public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind"),
            Field = JsonEncodedText.Encode("field"),
            Start = JsonEncodedText.Encode("start"),
            End = JsonEncodedText.Encode("end"),
            Quote = JsonEncodedText.Encode("quote"),
            Type = JsonEncodedText.Encode("type"),
            Entity = JsonEncodedText.Encode("entity"),
            Title = JsonEncodedText.Encode("title"),
            Holder = JsonEncodedText.Encode("holder"),
            Organization = JsonEncodedText.Encode("organization"),
            Value = JsonEncodedText.Encode("value"),
            Mod = JsonEncodedText.Encode("mod"),
            From = JsonEncodedText.Encode("from"),
            To = JsonEncodedText.Encode("to"),
            Stated = JsonEncodedText.Encode("stated"),
            Low = JsonEncodedText.Encode("low"),
            High = JsonEncodedText.Encode("high"),
            Bound = JsonEncodedText.Encode("bound"),
            Unit = JsonEncodedText.Encode("unit"),
            UnitName = JsonEncodedText.Encode("unitName"),
            Direct = JsonEncodedText.Encode("direct"),
            Cue = JsonEncodedText.Encode("cue"),
            Speaker = JsonEncodedText.Encode("speaker"),
            Name = JsonEncodedText.Encode("name"),
            Mention = JsonEncodedText.Encode("mention");
    }
}
