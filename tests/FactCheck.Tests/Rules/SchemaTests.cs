using System.Text.Json;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Tests.Feeds;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Rules;

/// <summary>The schemas name the keys that the readers accept: each reader is given a key that it cannot know, and says which it does.</summary>
public sealed class SchemaTests
{
    private const string Unknown = "a-key-that-nobody-knows-because-it-is-too-long-for-a-slip-of-the-pen";

    [TestCase("rule", "", "")]
    [TestCase("rule", "find", "properties.find")]
    [TestCase("rule", "align", "properties.align")]
    [TestCase("rule", "compare", "properties.compare")]
    [TestCase("lexicon", "", "")]
    [TestCase("factcheck", "", "")]
    [TestCase("factcheck", "suppress", "properties.suppress.items")]
    public void A_schema_names_the_keys_that_the_reader_accepts(string schema, string clause, string place)
    {
        var node = JsonDocument.Parse(File.ReadAllText(Path.Combine(StandardPackTests.Folder, "schema", schema + ".schema.json"))).RootElement;
        foreach (var step in place.Split('.', StringSplitOptions.RemoveEmptyEntries))
            node = node.GetProperty(step);

        Assert.That(Accepted(schema, clause), Is.EquivalentTo(node.GetProperty("properties").EnumerateObject().Select(p => p.Name)));
    }

    private static string[] Accepted(string schema, string clause)
    {
        var text = clause switch
        {
            "" => $"{Unknown}: x\n",
            "suppress" => $"suppress:\n  - {Unknown}: x\n",
            _ => $"{clause}:\n  {Unknown}: x\n",
        };
        var problems = new List<FileProblem>();
        if (schema == "factcheck")
        {
            using var folder = new Folder();
            new HouseReader(problems).Read(folder.Add("factcheck.yml", text), rules: null);
        }
        else
        {
            RulePack.Load([RuleText.File(schema == "lexicon" ? "lexicons/x" : "a/x", text)], Lexicons.Standard, problems);
        }
        const string Known = "known are ";
        var told = problems.Single(p => p.Message.Contains(Unknown, StringComparison.Ordinal)).Message;
        return told[(told.IndexOf(Known, StringComparison.Ordinal) + Known.Length)..].Split(", ");
    }
}
