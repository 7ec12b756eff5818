using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// A clause that says that something did not happen: "The envoy did not answer it". <see cref="Span"/> covers the subject, the verb and its object;
/// the predicate and the last word of the subject are tokens of the field, the latter -1 where no subject is found.
/// </summary>
public readonly record struct NegatedClause(TextSpan Span, int Predicate, int Subject);
