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
        json.WriteString("kind"u8, KindOf(mention));
        json.WriteString("field"u8, ArticleJson.FieldName(mention.Field));
        json.WriteNumber("start"u8, mention.Span.Start);
        json.WriteNumber("end"u8, mention.Span.End);
        json.WriteString("quote"u8, article.TextOf(mention.Field).AsSpan(mention.Span.Start, mention.Span.Length));
        switch (mention)
        {
            case Timex timex:
                WriteTimex(json, timex);
                break;
            case Quantity quantity:
                WriteQuantity(json, quantity);
                break;
            case Name name:
                json.WriteString("type"u8, TypeOf(name));
                json.WriteString("entity"u8, name.Entity);
                break;
            case Role role:
                json.WriteString("title"u8, role.Title);
                json.WriteString("holder"u8, role.Holder);
                json.WriteString("organization"u8, role.Organization);
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
        json.WriteString("type"u8, timex.Type switch
        {
            TimexType.Date => "DATE",
            TimexType.Time => "TIME",
            TimexType.Duration => "DURATION",
            _ => "SET",
        });
        json.WriteString("value"u8, timex.Value);
        json.WriteString("mod"u8, ModOf(timex.Mod));
        json.WriteString("from"u8, (timex.Reach ?? timex.Days)?.First.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("to"u8, (timex.Reach ?? timex.Days)?.Last.ToString("O", CultureInfo.InvariantCulture));
        json.WriteStartArray("stated"u8);
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
        json.WriteString("type"u8, quantity.Type == QuantityType.Ordinal ? "ordinal" : "cardinal");
        json.WriteString("value"u8, ArticleJson.Number(amount.Value));
        json.WriteString("low"u8, ArticleJson.Number(amount.Low));
        json.WriteString("high"u8, ArticleJson.Number(amount.High));
        json.WriteString("bound"u8, amount.Bound switch
        {
            Bound.About => "about",
            Bound.AtLeast => "at-least",
            Bound.AtMost => "at-most",
            Bound.Range => "range",
            _ => "exact",
        });
        json.WriteString("unit"u8, amount.Unit.Symbol ?? quantity.Counted);
        json.WriteString("unitName"u8, amount.Unit.Name);
    }

    private static string TypeOf(Name name) => name.Type switch
    {
        NameType.Person => "person",
        NameType.Organization => "organization",
        _ => "place",
    };

    private static void WriteQuotation(Utf8JsonWriter json, Quotation quotation, Article article)
    {
        json.WriteBoolean("direct"u8, quotation.IsDirect);
        json.WriteString("cue"u8, quotation.Cue);
        if (quotation.Speaker is not { } speaker)
        {
            json.WriteNull("speaker"u8);
            return;
        }
        json.WriteStartObject("speaker"u8);
        json.WriteString("name"u8, speaker.Name);
        json.WriteString("mention"u8, article.TextOf(quotation.Field).AsSpan(speaker.Span.Start, speaker.Span.Length));
        json.WriteNumber("start"u8, speaker.Span.Start);
        json.WriteNumber("end"u8, speaker.Span.End);
        json.WriteEndObject();
    }
}
