using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Text.Yaml;

public sealed class YamlOverlayTests
{
    private const string Below = "title: t\nwords: [kill, die]\nfind: {kind: number, forms: meeting}\n";

    [TestCase("title: u", """{"title":"u","words":["kill","die",],"find":{"kind":"number","forms":"meeting",},}""")]
    [TestCase("words: [slay]", """{"title":"t","words":["slay",],"find":{"kind":"number","forms":"meeting",},}""")]
    [TestCase("+words: [slay, kill]", """{"title":"t","words":["kill","die","slay",],"find":{"kind":"number","forms":"meeting",},}""")]
    [TestCase("+words: [slay]\n-words: [die]", """{"title":"t","words":["kill","slay",],"find":{"kind":"number","forms":"meeting",},}""")]
    [TestCase("+find: {kind: money}", """{"title":"t","words":["kill","die",],"find":{"kind":"money","forms":"meeting",},}""")]
    [TestCase("+find: {+forms: summit}", """{"title":"t","words":["kill","die",],"find":{"kind":"number","forms":["meeting","summit",],},}""")]
    [TestCase("-find: [forms]", """{"title":"t","words":["kill","die",],"find":{"kind":"number",},}""")]
    [TestCase("+new: [a]", """{"title":"t","words":["kill","die",],"find":{"kind":"number","forms":"meeting",},"new":["a",],}""")]
    public void A_bare_key_replaces_a_plus_adds_a_minus_takes_away(string over, string result) =>
        Assert.That(Laid(over, []), Is.EqualTo(result));

    [TestCase("+words: {a: b}", "o.yml:1:9: '+words': expected a list, as 'words' is one; found keys with values")]
    [TestCase("+find: [a]", "o.yml:1:8: '+find': expected keys with values, as 'find' has them; found a list")]
    [TestCase("-words: [kil]", "o.yml:1:10: 'kil' is not in 'words'; did you mean 'kill'?")]
    [TestCase("-wrds: [kill]", "o.yml:1:1: '-wrds': there is no 'wrds' to take from")]
    [TestCase("-words: {kill: x}", "o.yml:1:9: '-words': expected a list of what is to go, found keys with values")]
    public void What_does_not_fit_is_named_with_its_place(string over, string problem)
    {
        var problems = new List<FileProblem>();
        Laid(over, problems);

        Assert.That(problems.Select(p => p.ToString()), Is.EqualTo(new[] { problem }));
    }

    private static string Laid(string over, List<FileProblem> problems)
    {
        var upper = (YamlMapping)YamlReader.Read("o.yml", over, problems)!;
        return YamlText.Of(new YamlOverlay("o.yml", problems).Apply((YamlMapping)YamlReader.Read("b.yml", Below, problems)!, upper, upper));
    }
}
