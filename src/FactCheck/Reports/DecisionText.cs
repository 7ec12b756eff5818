using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Rules.House;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>What people decided about a finding, in words.</summary>
internal static class DecisionText
{
    /// <summary>"confirmed by Ada, 26 Nov 2023: two counts".</summary>
    public static string Of(Verdict verdict) =>
        $"{Hyphenated.Of(verdict.Decision)} by {verdict.Person}, {ShownDay.Of(DateOnly.FromDateTime(verdict.Decided.UtcDateTime))}{(verdict.Note.Length == 0 ? "" : ": ")}{verdict.Note}";

    /// <summary>"one wire report (city desk, until 2024-05-03)".</summary>
    public static string Of(Suppression suppression) =>
        $"{suppression.Reason} ({suppression.Owner}, until {suppression.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)})";
}
