using System.Diagnostics.CodeAnalysis;
using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The forms of happenings that words tell of.</summary>
internal sealed class EventForms(Lexicons lexicons)
{
    private const string Noun = "noun";
    private readonly Lexicon _forms = lexicons["event-forms"];
    private readonly Lexicon _parts = lexicons["event-parts"];

    public bool Contains(in Token token) => TryGetValue(token, out _);

    /// <summary>False for a word that tells of a happening as another part of speech only: "fired at officers".</summary>
    public bool TryGetValue(in Token token, [NotNullWhen(true)] out string? form) =>
        _forms.TryGetValue(token.Lemma, out form) && (!_parts.TryGetValue(token.Lemma, out var part) || part == Noun == token.Tag is not PartOfSpeech.Verb);

    public string Of(in Token token) => TryGetValue(token, out var form) ? form : token.Lemma;
}
