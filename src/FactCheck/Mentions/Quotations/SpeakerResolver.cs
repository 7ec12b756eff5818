using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions.Names;
using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>Gives the words for a speaker the fullest name the article has for them.</summary>
internal sealed class SpeakerResolver
{
    /// <summary>Characters to look back for the subject that a pronoun repeats.</summary>
    private const int NearbySubject = 400;

    private readonly AnnotatedText _text;
    private readonly List<Name> _names = [];
    private readonly List<Role> _roles = [];
    private readonly Lazy<PronounAgreement> _agreement;

    // The holder of each title of the article; null where two persons have the same.
    private readonly Dictionary<string, Role?> _holders = new(StringComparer.Ordinal);
    private Speaker? _lastPerson;
    private (string Word, int End, Speaker Speaker)? _lastPronoun;

    public SpeakerResolver(AnnotatedText text, ImmutableArray<Mention> earlier)
    {
        _text = text;
        _agreement = new Lazy<PronounAgreement>(() => new PronounAgreement(earlier));
        foreach (var mention in earlier)
            if (mention is Name name && name.Field == text.Field)
                _names.Add(name);
            else if (mention is Role { Holder: not null } role)
            {
                if (role.Field == text.Field && role.HolderEntity is not null)
                    _roles.Add(role);
                if (!_holders.TryAdd(role.Title, role) && _holders[role.Title]?.Holder != role.Holder)
                    _holders[role.Title] = null;
            }
        _names.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>Call it in the order of the text: a pronoun means the last person that spoke or was named.</summary>
    public Speaker Resolve(TokenRange words)
    {
        var span = words.SpanIn(_text);
        var printed = _text.Quote(span);
        var head = _text.Tokens[words.First].Lower;
        var isPronoun = words.End - words.First == 1 && FunctionWords.IsPersonalPronoun(head);
        var name = NameIn(span);
        // "The Texas governor": the place tells of whom he is governor.
        var office = head == "the" && name is null or { Type: not NameType.Person } && name?.Span.End != span.End ? Office(printed) : null;
        if (office is not null)
            return Remember(new Speaker(office.Holder!, span, office.HolderEntity), isPerson: true);
        if (name is not { Type: NameType.Person } && HolderWhosePhraseGoesOn(span) is { } holder)
            return Remember(new Speaker(holder.Holder!, span, holder.HolderEntity), isPerson: true);
        if (name is not null && !(head == "the" && IsOwner(name, span)))
            return Remember(new Speaker(name.Canonical, span, name.Entity), name.Type == NameType.Person && !isPronoun);
        if (isPronoun && head is "he" or "she" && Antecedent(span.Start, head) is { } person)
        {
            _lastPronoun = (head, span.End, person);
            return person with { Span = span };
        }
        return Remember(new Speaker(printed, span, null), isPerson: false);
    }

    /// <summary>The role whose title the phrase ends with: "the mayor", "the outspoken Texas governor".</summary>
    private Role? Office(string phrase)
    {
        var words = phrase.ToLowerInvariant();
        for (var space = words.IndexOf(' '); space >= 0; space = words.IndexOf(' ', space + 1))
            if (_holders.GetValueOrDefault(words[(space + 1)..]) is { } role)
                return role;
        return null;
    }

    /// <summary>"Harlow Motors advanced safety researcher Ada Smith": the words for the speaker can end too early.</summary>
    private Role? HolderWhosePhraseGoesOn(TextSpan span)
    {
        foreach (var role in _roles)
            if (role.Span.Start <= span.Start && role.Span.End > span.End && role.TitleSpan.End > span.End)
                return role;
        return null;
    }

    /// <summary>"The Ivanhoe star", "the Harlow family": a person's name before a noun is not who speaks.</summary>
    private static bool IsOwner(Name name, TextSpan span) => name.Type == NameType.Person && name.Span.End < span.End;

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

    /// <summary>Who "he" is: whom the same word meant just before, else a person named before this sentence.</summary>
    private Speaker? Antecedent(int position, string pronoun)
    {
        if (_lastPronoun is { } last && last.Word == pronoun && position - last.End < NearbySubject && (_lastPerson is null || _lastPerson.Span.End < last.End))
            return last.Speaker;
        var sentence = _text.SentenceAt(position);
        return LastPersonBefore(sentence < 0 ? position : _text.Sentences[sentence].Span.Start, pronoun);
    }

    /// <summary>
    /// The nearest person before that is a subject, not further away than a paragraph; then the one that spoke last; then the one named
    /// last.
    /// </summary>
    private Speaker? LastPersonBefore(int position, string pronoun)
    {
        Speaker? nearest = null;
        for (var i = FirstFrom(position) - 1; i >= 0; i--)
        {
            var name = _names[i];
            var isNear = position - name.Span.End < NearbySubject;
            if (!isNear && (_lastPerson ?? nearest) is { } last)
                return last;
            if (name.Type != NameType.Person || !_agreement.Value.Agrees(pronoun, name.Entity))
                continue;
            nearest ??= new Speaker(name.Canonical, name.Span, name.Entity);
            if (isNear && IsSubject(name))
                return new Speaker(name.Canonical, name.Span, name.Entity);
        }
        return _lastPerson ?? nearest;
    }

    /// <summary>A verb stands behind the name, or the name opens its sentence.</summary>
    private bool IsSubject(Name name)
    {
        if (_text.SentenceAt(name.Span.Start) is >= 0 and var sentence && _text.Tokens[_text.Sentences[sentence].FirstToken].Start == name.Span.Start)
            return true;
        var next = _text.TokenAt(name.Span.End - 1) + 1;
        return next < _text.Tokens.Length && (_text.Tokens[next].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD || FunctionWords.IsAdverb(_text.Tokens[next]));
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
