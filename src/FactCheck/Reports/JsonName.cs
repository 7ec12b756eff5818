using System.Text.Json;

namespace FactCheck.Reports;

/// <summary>
/// The names of the members of claims and mentions. They are written a hundred times an article: a name that is encoded beforehand is not
/// looked through for what must be escaped.
/// </summary>
internal static class JsonName
{
    public static readonly JsonEncodedText AsOf = JsonEncodedText.Encode("asOf"),
        Attribution = JsonEncodedText.Encode("attribution"),
        Bound = JsonEncodedText.Encode("bound"),
        Cue = JsonEncodedText.Encode("cue"),
        Direct = JsonEncodedText.Encode("direct"),
        End = JsonEncodedText.Encode("end"),
        Entity = JsonEncodedText.Encode("entity"),
        Field = JsonEncodedText.Encode("field"),
        From = JsonEncodedText.Encode("from"),
        High = JsonEncodedText.Encode("high"),
        Holder = JsonEncodedText.Encode("holder"),
        Kind = JsonEncodedText.Encode("kind"),
        Low = JsonEncodedText.Encode("low"),
        Mention = JsonEncodedText.Encode("mention"),
        Mod = JsonEncodedText.Encode("mod"),
        Modality = JsonEncodedText.Encode("modality"),
        Name = JsonEncodedText.Encode("name"),
        Normalized = JsonEncodedText.Encode("normalized"),
        Organization = JsonEncodedText.Encode("organization"),
        Polarity = JsonEncodedText.Encode("polarity"),
        Predicate = JsonEncodedText.Encode("predicate"),
        Qualifiers = JsonEncodedText.Encode("qualifiers"),
        Quote = JsonEncodedText.Encode("quote"),
        Speaker = JsonEncodedText.Encode("speaker"),
        Start = JsonEncodedText.Encode("start"),
        Stated = JsonEncodedText.Encode("stated"),
        Subject = JsonEncodedText.Encode("subject"),
        Text = JsonEncodedText.Encode("text"),
        Title = JsonEncodedText.Encode("title"),
        To = JsonEncodedText.Encode("to"),
        Type = JsonEncodedText.Encode("type"),
        Unit = JsonEncodedText.Encode("unit"),
        UnitName = JsonEncodedText.Encode("unitName"),
        Value = JsonEncodedText.Encode("value");
}
