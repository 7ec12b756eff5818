using System.Text.Json;
using FactCheck.Tests.Conventions;
using FactCheck.Tests.Feeds;

namespace FactCheck.Tests.Cli;

/// <summary>The streaming halves as a person puts them together in a shell.</summary>
public sealed class StreamingCommandTests
{
    private static readonly string Seeds = Path.Combine(ConventionTests.Root, "seeds");

    [Test]
    public void Extract_sort_group_and_compare_find_what_check_finds()
    {
        var files = Directory.GetFiles(Seeds, "*.md").Order(StringComparer.Ordinal).ToArray();
        // Two processes that know nothing of each other.
        var lines = Keyed(files[..2]).Concat(Keyed(files[2..])).Order(StringComparer.Ordinal);
        var grouped = Command.RunWith(string.Join('\n', lines), "group");
        var compared = Command.RunWith(grouped.Output, "compare", "--min-severity", "info");
        var check = Command.Run(["check", .. files, "--format", "json", "--min-severity", "info"]);

        Assert.That((grouped.ExitCode, grouped.Errors, compared.ExitCode, compared.Errors), Is.EqualTo((0, "", 0, "")));
        var expected = JsonDocument.Parse(check.Output).RootElement.GetProperty("discrepancies").EnumerateArray().Select(Compact).ToList();
        Assert.That(compared.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Compact(JsonDocument.Parse(line).RootElement)), Is.EquivalentTo(expected));
        Assert.That(expected, Has.Count.GreaterThan(1));
        Assert.That(compared.Output, Does.StartWith("{\"id\":"));
    }

    [Test]
    public void The_house_decides_what_is_found()
    {
        using var folder = new Folder();
        folder.Add("left.txt", "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick, the mayor said.");
        folder.Add("right.txt", "On Monday 21 people were killed when a ferry sank in the harbour of Norwick, the police said.");
        folder.Add("house.yml", "suppress:\n  - {rule: casualties/deaths, reason: known, owner: desk, expires: 2999-01-01}\n");
        var lines = Command.RunIn(folder.Path, "extract", "left.txt", "right.txt", "--format", "keyed", "--config", "house.yml");
        var grouped = Command.RunWith(string.Join('\n', lines.Output.Split('\n').Order(StringComparer.Ordinal)), "group").Output;

        Assert.That(Command.RunWith(grouped, "compare").Output, Does.Contain("\"rule\":\"casualties/deaths\""));
        var suppressed = Command.RunWith(grouped, "compare", "--config", Path.Combine(folder.Path, "house.yml"));
        Assert.That((suppressed.ExitCode, suppressed.Output, suppressed.Errors), Is.EqualTo((0, "", "suppressed: 1\n")));
    }

    [Test]
    public void What_is_no_line_is_a_fault_of_the_input()
    {
        Assert.That(Command.RunWith("{}\n", "group"), Is.EqualTo(new Command(2, "", "factcheck: line 1 is not one of 'factcheck extract --format keyed'\n")).Using<Command>(StartsAlike));
        Assert.That(Command.RunWith("no\n", "compare").ExitCode, Is.EqualTo(2));
        Assert.That(Command.RunWith("", "compare"), Is.EqualTo(new Command(0, "", "")));
        Assert.That(
            Command.Run("extract", Seeds, "--config", "house.yml").Errors,
            Does.StartWith("factcheck: extract: --rules and --config are for --format keyed"));
    }

    private static bool StartsAlike(Command found, Command expected) => found.ExitCode == expected.ExitCode && found.Errors.StartsWith(expected.Errors.TrimEnd('\n'), StringComparison.Ordinal);

    private static string[] Keyed(string[] files) => Command.Run(["extract", .. files, "--format", "keyed"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
