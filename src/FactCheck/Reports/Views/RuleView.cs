using System.Collections.Immutable;
using FactCheck.Rules;

namespace FactCheck.Reports.Views;

/// <summary>What a reader of a report is told of a rule.</summary>
public sealed record RuleView(string Id, string Title, Severity Severity, string Sha256, ImmutableArray<string> KnownLimits)
{
    public static RuleView Of(Rule rule) => new(rule.Id, rule.Title, rule.Severity, rule.Sha256, rule.KnownLimits);
}
