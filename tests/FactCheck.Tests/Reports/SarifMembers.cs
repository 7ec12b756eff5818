namespace FactCheck.Tests.Reports;

/// <summary>
/// The members that the schema of SARIF 2.1.0 (OASIS) gives to the objects that a report uses, as far as it uses them; the schema allows no
/// others ("additionalProperties": false), and requires those with an exclamation mark.
/// </summary>
internal static class SarifMembers
{
    public static readonly Dictionary<string, string[]> Of = new(StringComparer.Ordinal)
    {
        ["log"] = ["$schema", "version!", "runs!"],
        ["runs"] = ["tool!", "invocations", "artifacts", "results", "columnKind"],
        ["tool"] = ["driver!"],
        ["driver"] = ["name!", "version", "rules"],
        ["rules"] = ["id!", "shortDescription", "help", "defaultConfiguration", "properties"],
        ["shortDescription"] = ["text!"],
        ["help"] = ["text!"],
        ["defaultConfiguration"] = ["level"],
        ["invocations"] = ["executionSuccessful!", "toolExecutionNotifications"],
        ["toolExecutionNotifications"] = ["message!", "level"],
        ["message"] = ["text"],
        ["artifacts"] = ["location", "contents", "properties"],
        ["location"] = ["uri"],
        ["contents"] = ["text"],
        ["results"] = ["ruleId", "ruleIndex", "level", "rank", "message!", "fingerprints", "locations", "relatedLocations", "baselineState", "suppressions", "properties"],
        ["locations"] = ["physicalLocation", "logicalLocations", "message"],
        ["relatedLocations"] = ["id", "physicalLocation", "logicalLocations", "message"],
        ["physicalLocation"] = ["artifactLocation", "region"],
        ["artifactLocation"] = ["uri", "index"],
        ["region"] = ["startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength", "snippet"],
        ["snippet"] = ["text"],
        ["logicalLocations"] = ["name"],
        ["suppressions"] = ["kind!", "status", "justification"],
    };
}
