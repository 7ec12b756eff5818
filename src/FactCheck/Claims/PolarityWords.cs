using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The lexicons "negation" and "modality", by word or lemma.</summary>
internal sealed class PolarityWords
{
    private static readonly Lazy<PolarityWords> StandardWords = new(() => new PolarityWords(Lexicons.Standard));
    private readonly WordTable<NegationWord> _negations;
    private readonly WordTable<ModalWord> _modalities;

    /// <exception cref="ArgumentException">A value of a lexicon is no <see cref="NegationKind"/> or no <see cref="Modality"/>.</exception>
    public PolarityWords(Lexicons lexicons)
    {
        var (negations, modalities) = (new Dictionary<string, NegationWord>(StringComparer.Ordinal), new Dictionary<string, ModalWord>(StringComparer.Ordinal));
        foreach (var (word, kind) in lexicons["negation"].Entries)
            negations.Add(word, new NegationWord(Enum.Parse<NegationKind>(kind, ignoreCase: true)));
        foreach (var (word, modality) in lexicons["modality"].Entries)
            modalities.Add(word, new ModalWord(Enum.Parse<Modality>(modality, ignoreCase: true)));
        (_negations, _modalities) = (new(negations), new(modalities));
    }

    public static PolarityWords Standard => StandardWords.Value;

    public NegationKind Negation(Token token) => (_negations.Find(token.Lower) ?? (HasOtherLemma(token) ? _negations.Find(token.Lemma) : null))?.Kind ?? NegationKind.None;

    public bool IsNegation(string word) => _negations.Contains(word);

    /// <summary><see cref="Modality.Done"/> for a word that tells nothing.</summary>
    public Modality ModalityOf(Token token) => (_modalities.Find(token.Lower) ?? (HasOtherLemma(token) ? _modalities.Find(token.Lemma) : null))?.Modality ?? Modality.Done;

    private static bool HasOtherLemma(Token token) => !ReferenceEquals(token.Lower, token.Lemma);

    // Objects, as a table of enumeration values would be compiled when the command starts.
    private sealed record NegationWord(NegationKind Kind);

    private sealed record ModalWord(Modality Modality);
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
