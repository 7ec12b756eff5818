using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The lexicons "negation" and "modality", by word or lemma.</summary>
internal sealed class PolarityWords
{
    private static readonly Lazy<PolarityWords> StandardWords = new(() => new PolarityWords(Lexicons.Standard));
    private readonly WordTable<NegationKind> _negations;
    private readonly WordTable<Modality> _modalities;

    /// <exception cref="ArgumentException">A value of a lexicon is no <see cref="NegationKind"/> or no <see cref="Modality"/>.</exception>
    public PolarityWords(Lexicons lexicons)
    {
        _negations = new([.. lexicons["negation"].Entries.Select(entry => KeyValuePair.Create(entry.Key, Enum.Parse<NegationKind>(entry.Value, ignoreCase: true)))]);
        _modalities = new([.. lexicons["modality"].Entries.Select(entry => KeyValuePair.Create(entry.Key, Enum.Parse<Modality>(entry.Value, ignoreCase: true)))]);
    }

    public static PolarityWords Standard => StandardWords.Value;

    public NegationKind Negation(Token token) => _negations.TryFind(token.Lower, out var kind) || HasOtherLemma(token) && _negations.TryFind(token.Lemma, out kind) ? kind : NegationKind.None;

    /// <summary><see cref="Modality.Done"/> for a word that tells nothing.</summary>
    public Modality ModalityOf(Token token) => _modalities.TryFind(token.Lower, out var modality) || HasOtherLemma(token) && _modalities.TryFind(token.Lemma, out modality) ? modality : Modality.Done;

    private static bool HasOtherLemma(Token token) => !ReferenceEquals(token.Lower, token.Lemma);
}

/// <summary>How a word negates; the values of the lexicon "negation".</summary>
internal enum NegationKind : byte
{
    None,
    Particle,
    Quantifier,
    Preposition,
    Verb,
}
