using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>Gives the words for a speaker the fullest name the article has for them.</summary>
internal sealed class SpeakerResolver
{
    private readonly AnnotatedText _text;
    private readonly List<Name> _names = [];
    private Speaker? _lastPerson;

    public SpeakerResolver(AnnotatedText text, IReadOnlyList<Mention> earlier)
    {
        _text = text;
        foreach (var mention in earlier)
            if (mention is Name name && name.Field == text.Field)
                _names.Add(name);
        _names.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>Call it in the order of the text: a pronoun means the last person that spoke or was named.</summary>
    public Speaker Resolve(TokenRange words)
    {
        var span = words.SpanIn(_text);
        var printed = _text.Quote(span);
        var head = _text.Tokens[words.First].Lower;
        var isPronoun = words.End - words.First == 1 && FunctionWords.IsPersonalPronoun(head);
        if (NameIn(span) is { } name)
            return Remember(new Speaker(name.Canonical, span, name.Entity), name.Type == NameType.Person && !isPronoun);
        if (isPronoun && head is "he" or "she" && LastPersonBefore(span.Start) is { } person)
            return person with { Span = span };
        return Remember(new Speaker(printed, span, null), isPerson: false);
    }

    private Speaker Remember(Speaker speaker, bool isPerson)
    {
        if (isPerson)
            _lastPerson = speaker;
        return speaker;
    }

    /// <summary>The person named within the words, else the organization, else the place ("Beijing").</summary>
    private Name? NameIn(TextSpan span)
    {
        Name? best = null;
        for (var i = FirstFrom(span.Start); i < _names.Count && _names[i].Span.Start < span.End; i++)
            if (!_names[i].IsDemonym && (best is null || _names[i].Type < best.Type))
                best = _names[i];
        return best;
    }

    private Speaker? LastPersonBefore(int position)
    {
        for (var i = FirstFrom(position) - 1; i >= 0; i--)
        {
            if (_lastPerson is not null && _names[i].Span.End <= _lastPerson.Span.Start)
                break;
            if (_names[i].Type == NameType.Person && _lastPerson is null)
                return new Speaker(_names[i].Canonical, _names[i].Span, _names[i].Entity);
        }
        return _lastPerson;
    }

    private int FirstFrom(int position)
    {
        var (low, high) = (0, _names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
