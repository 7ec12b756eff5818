using System.Reflection;
using System.Text.RegularExpressions;

namespace FactCheck.Tests.Conventions;

/// <summary>What holds for the whole of the source, so that nobody has to remember it.</summary>
public sealed partial class ConventionTests
{
    private const int LongestFile = 400;

    /// <summary>The order of the library: a folder uses those before it and none after it.</summary>
    private static readonly string[] Order = ["Text", "Values", "Articles", "Language", "Mentions", "Claims", "Events", "Rules", "Discrepancies", "Reports"];

    internal static readonly string Root = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no FactCheck.sln above the tests");
        return folder.FullName;
    }

    private static IEnumerable<string> SourceFiles(params string[] below) => Directory
        .EnumerateFiles(Path.Combine([Root, .. below]), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    private static string Relative(string path) => Path.GetRelativePath(Root, path);

    [TestCaseSource(nameof(Order))]
    public void A_folder_uses_only_those_before_it(string folder)
    {
        var later = Order[(Array.IndexOf(Order, folder) + 1)..];
        var backward = new List<string>();
        foreach (var file in SourceFiles("src", "FactCheck", folder))
            foreach (Match use in Using().Matches(File.ReadAllText(file)))
                if (later.Contains(use.Groups[1].Value))
                    backward.Add($"{Relative(file)}: {use.Value.Trim()}");
        Assert.That(backward, Is.Empty);
    }

    [Test]
    public void No_file_is_over_400_lines() =>
        Assert.That(SourceFiles("src").Concat(SourceFiles("tests")).Where(f => File.ReadLines(f).Count() > LongestFile).Select(Relative), Is.Empty);

    [Test]
    public void Names_say_what_a_thing_is() =>
        Assert.That(SourceFiles("src").Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => Empty().IsMatch(n)), Is.Empty);

    [Test]
    public void Nothing_is_left_for_later() =>
        Assert.That(SourceFiles("src").Where(f => Later().IsMatch(File.ReadAllText(f))).Select(Relative), Is.Empty);

    [Test]
    public void Public_records_are_sealed_or_abstract() =>
        Assert.That(
            typeof(FactCheckPipeline).Assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && t.GetMethod("<Clone>$") is not null).Select(t => t.Name),
            Is.Empty);

    [Test]
    public void Values_and_claims_cannot_be_set_after_they_are_made() =>
        Assert.That(
            typeof(FactCheckPipeline).Assembly.GetExportedTypes()
                .Where(t => t.Namespace is "FactCheck.Values" or "FactCheck.Claims" or "FactCheck.Events" or "FactCheck.Articles")
                .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"))
                .Select(p => $"{p.DeclaringType!.Name}.{p.Name}"),
            Is.Empty);

    [TestCase("README.md")]
    [TestCase("rules/README.md")]
    public void Links_of_a_readme_lead_somewhere(string readme)
    {
        var path = Path.Combine(Root, readme);
        var links = Link().Matches(File.ReadAllText(path)).Select(m => m.Groups[1].Value).Where(l => !l.Contains("://", StringComparison.Ordinal));
        Assert.That(links.Where(l => !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, l))), Is.Empty);
    }

    [GeneratedRegex(@"^(?:global )?using (?:static )?FactCheck\.([A-Za-z]+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex("Helper|Util|Manager|Common|Base$")]
    private static partial Regex Empty();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"\]\(([^)#\s]+)\)")]
    private static partial Regex Link();
}
