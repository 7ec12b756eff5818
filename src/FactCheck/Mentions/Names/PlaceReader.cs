using System.Buffers;
using FactCheck.Language;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>
/// Finds which place of the gazetteer a name means: by what follows after a comma ("Cambridge, Mass."), by the countries and
/// divisions the article names, else the most prominent.
/// </summary>
internal sealed class PlaceReader
{
    /// <summary>A namesake smaller by more is seldom meant, though its region be named: the state of California, not the town in Maryland.</summary>
    private const int LeastShare = 200;

    private readonly HashSet<string> _regions = new(StringComparer.Ordinal);

    private PlaceReader(NameDocument document, List<FoundName> names)
    {
        foreach (var name in names)
            if (Lookup(document, name) is { IsEmpty: false } places && places[0] is { Kind: PlaceKind.Country or PlaceKind.Division, Code: { } code })
                _regions.Add(code);
    }

    /// <summary>The names with their places, and with marks for places that stand for a government.</summary>
    public static List<FoundName> Apply(NameDocument document, List<FoundName> names)
    {
        var reader = new PlaceReader(document, names);
        var read = new List<FoundName>(names.Count);
        // From the end, so that the outer place after the comma is known first.
        GazetteerPlace? outer = null;
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var name = names[i];
            if (name.IsDemonym)
                name = name with { Place = Gazetteer.FindDemonym(name.Key) };
            else if (name.Type == NameType.Place && reader.Choose(document, name, i + 1 < names.Count && IsAfterComma(document, name, names[i + 1]) ? outer : null) is { } place)
                name = name with { Place = place };
            if (name.Place is { Kind: PlaceKind.Country } or { IsCapital: true } && IsSpeaking(document, name))
                name = name with { IsMetonym = true };
            outer = name.IsDemonym ? null : name.Place;
            read.Add(name);
        }
        read.Reverse();
        return read;
    }

    private GazetteerPlace? Choose(NameDocument document, FoundName name, GazetteerPlace? outer)
    {
        var places = Lookup(document, name);
        if (places.IsEmpty)
            return null;
        if (outer?.Code is { } code && places.FirstWithin(code) is { } inner)
            return inner;
        if (places[0].Kind == PlaceKind.Country || places.Count == 1 || IsNamed(places[0]))
            return places[0];
        for (var i = 1; i < places.Count; i++)
            if (places[i].Population >= places[0].Population / LeastShare && IsNamed(places[i]))
                return places[i];
        return places[0];
    }

    /// <summary>True where the article names the division or country that a place lies in.</summary>
    private bool IsNamed(GazetteerPlace place)
    {
        for (var outer = place.Kind == PlaceKind.City ? place.Parent : null; outer is not null; outer = outer.Value.Parent)
            if (_regions.Contains(outer.Value.Code!))
                return true;
        return false;
    }

    private static GazetteerPlaces Lookup(NameDocument document, FoundName name)
    {
        if (name.Type != NameType.Place || name.IsDemonym)
            return default;
        var text = document.Article.TextOf(name.Field);
        var buffer = ArrayPool<char>.Shared.Rent(PackedTable.LongestKey);
        var key = buffer.AsSpan(0, TokenFactsReader.FoldedName(text, name.FirstToken, name.EndToken, buffer.AsSpan(0, PackedTable.LongestKey)));
        var places = Gazetteer.Find(key);
        if (places.IsEmpty && text.Quote(name.Span) is { Length: 2 or 3 } printed && !printed.AsSpan().ContainsAnyInRange('a', 'z') && Gazetteer.FindPostal(printed) is { } division)
            places = Gazetteer.Find(Folding.Fold(division.Name));
        ArrayPool<char>.Shared.Return(buffer);
        return places;
    }

    private static bool IsAfterComma(NameDocument document, FoundName inner, FoundName outer) =>
        inner.Field == outer.Field && outer.FirstToken == inner.EndToken + 1 && document.Article.TextOf(inner.Field).Tokens[inner.EndToken].Lower == ",";

    /// <summary>Verbs of saying are WordNet's file 32; a government says what its capital is said to say.</summary>
    private static bool IsSpeaking(NameDocument document, FoundName name)
    {
        const int Saying = 32 + 1;
        var text = document.Article.TextOf(name.Field);
        var facts = document.Facts(name.Field, name.Sentence);
        var offset = text.Sentences[name.Sentence].FirstToken;
        for (var i = name.EndToken; i < Math.Min(name.EndToken + 3, text.Sentences[name.Sentence].EndToken); i++)
            if (text.Tokens[i].Tag == PartOfSpeech.Verb)
                return facts[i - offset].Sense == Saying;
            else if (text.Tokens[i].Tag is not (PartOfSpeech.Aux or PartOfSpeech.Adv))
                return false;
        return false;
    }
}
