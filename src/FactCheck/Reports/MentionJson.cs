using System.Globalization;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Values;

namespace FactCheck.Reports;

/// <summary>A mention as an object with its place, its quote and its value.</summary>
internal static class MentionJson
{
    private static readonly JsonEncodedText TimexKind = JsonEncodedText.Encode("timex"), QuantityKind = JsonEncodedText.Encode("quantity"),
        RoleKind = JsonEncodedText.Encode("role"), QuotationKind = JsonEncodedText.Encode("quotation");

    private static readonly JsonEncodedText Person = JsonEncodedText.Encode("person"), Place = JsonEncodedText.Encode("place");

    private static readonly (TimexParts Part, string Name)[] Parts =
    [
        (TimexParts.Decade, "decade"), (TimexParts.Year, "year"), (TimexParts.Season, "season"), (TimexParts.Quarter, "quarter"),
        (TimexParts.Month, "month"), (TimexParts.Week, "week"), (TimexParts.Day, "day"), (TimexParts.Weekday, "weekday"),
        (TimexParts.PartOfDay, "part-of-day"), (TimexParts.Time, "time"), (TimexParts.Zone, "zone"),
    ];

    public static void Write(Utf8JsonWriter json, Mention mention, Article article)
    {
        json.WriteStartObject();
        json.WriteString(JsonName.Kind, KindOf(mention));
        json.WriteString(JsonName.Field, ArticleJson.FieldName(mention.Field));
        json.WriteNumber(JsonName.Start, mention.Span.Start);
        json.WriteNumber(JsonName.End, mention.Span.End);
        json.WriteString(JsonName.Quote, article.TextOf(mention.Field).AsSpan(mention.Span.Start, mention.Span.Length));
        switch (mention)
        {
            case Timex timex:
                WriteTimex(json, timex);
                break;
            case Quantity quantity:
                WriteQuantity(json, quantity);
                break;
            case Name name:
                json.WriteString(JsonName.Type, TypeOf(name));
                json.WriteString(JsonName.Entity, name.Entity);
                break;
            case Role role:
                json.WriteString(JsonName.Title, role.Title);
                json.WriteString(JsonName.Holder, role.Holder);
                json.WriteString(JsonName.Organization, role.Organization);
                break;
            case Quotation quotation:
                WriteQuotation(json, quotation, article);
                break;
        }
        json.WriteEndObject();
    }

    private static JsonEncodedText KindOf(Mention mention) => mention switch
    {
        Timex => TimexKind,
        Quantity => QuantityKind,
        Name => JsonName.Name,
        Role => RoleKind,
        Quotation => QuotationKind,
        _ => throw new ArgumentException($"no kind for {mention.GetType().Name}", nameof(mention)),
    };

    private static void WriteTimex(Utf8JsonWriter json, Timex timex)
    {
        json.WriteString(JsonName.Type, timex.Type switch
        {
            TimexType.Date => "DATE",
            TimexType.Time => "TIME",
            TimexType.Duration => "DURATION",
            _ => "SET",
        });
        json.WriteString(JsonName.Value, timex.Value);
        json.WriteString(JsonName.Mod, ModOf(timex.Mod));
        json.WriteString(JsonName.From, (timex.Reach ?? timex.Days)?.First.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString(JsonName.To, (timex.Reach ?? timex.Days)?.Last.ToString("O", CultureInfo.InvariantCulture));
        json.WriteStartArray(JsonName.Stated);
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
        json.WriteString(JsonName.Type, quantity.Type == QuantityType.Ordinal ? "ordinal" : "cardinal");
        json.WriteString(JsonName.Value, ArticleJson.Number(amount.Value));
        json.WriteString(JsonName.Low, ArticleJson.Number(amount.Low));
        json.WriteString(JsonName.High, ArticleJson.Number(amount.High));
        json.WriteString(JsonName.Bound, amount.Bound switch
        {
            Bound.About => "about",
            Bound.AtLeast => "at-least",
            Bound.AtMost => "at-most",
            Bound.Range => "range",
            _ => "exact",
        });
        json.WriteString(JsonName.Unit, amount.Unit.Symbol ?? quantity.Counted);
        json.WriteString(JsonName.UnitName, amount.Unit.Name);
    }

    private static JsonEncodedText TypeOf(Name name) => name.Type switch
    {
        NameType.Person => Person,
        NameType.Organization => JsonName.Organization,
        _ => Place,
    };

    private static void WriteQuotation(Utf8JsonWriter json, Quotation quotation, Article article)
    {
        json.WriteBoolean(JsonName.Direct, quotation.IsDirect);
        json.WriteString(JsonName.Cue, quotation.Cue);
        if (quotation.Speaker is not { } speaker)
        {
            json.WriteNull(JsonName.Speaker);
            return;
        }
        json.WriteStartObject(JsonName.Speaker);
        json.WriteString(JsonName.Name, speaker.Name);
        json.WriteString(JsonName.Mention, article.TextOf(quotation.Field).AsSpan(speaker.Span.Start, speaker.Span.Length));
        json.WriteNumber(JsonName.Start, speaker.Span.Start);
        json.WriteNumber(JsonName.End, speaker.Span.End);
        json.WriteEndObject();
    }
}
