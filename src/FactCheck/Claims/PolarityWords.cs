using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The lexicons "negation" and "modality", by word or lemma.</summary>
internal sealed class PolarityWords
{
    private static readonly Lazy<PolarityWords> StandardWords = new(() => new PolarityWords(Lexicons.Standard));
    private readonly Dictionary<string, NegationKind> _negations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Modality> _modalities = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A value of a lexicon is no <see cref="NegationKind"/> or no <see cref="Modality"/>.</exception>
    public PolarityWords(Lexicons lexicons)
    {
        foreach (var (word, kind) in lexicons["negation"].Entries)
            _negations.Add(word, Enum.Parse<NegationKind>(kind, ignoreCase: true));
        foreach (var (word, modality) in lexicons["modality"].Entries)
            _modalities.Add(word, Enum.Parse<Modality>(modality, ignoreCase: true));
    }

    public static PolarityWords Standard => StandardWords.Value;

    public NegationKind Negation(Token token) => _negations.TryGetValue(token.Lower, out var kind) || _negations.TryGetValue(token.Lemma, out kind) ? kind : NegationKind.None;

    /// <summary><see cref="Modality.Done"/> for a word that tells nothing.</summary>
    public Modality ModalityOf(Token token) => _modalities.TryGetValue(token.Lower, out var modality) || _modalities.TryGetValue(token.Lemma, out modality) ? modality : Modality.Done;
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
