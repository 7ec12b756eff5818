using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>How a predicate is told. <see cref="Trigger"/> covers the words that make it negative, planned, possible or alleged; null where none do.</summary>
public readonly record struct PredicateReading(Polarity Polarity, Modality Modality, TextSpan? Trigger);
