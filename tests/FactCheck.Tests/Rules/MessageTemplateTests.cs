using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

public sealed class MessageTemplateTests
{
    private static readonly MessageSide Left = new("The Gazette", "12", "twelve people", "2024-05-01");
    private static readonly MessageSide Right = new("The Herald", "21", "21 people", "2024-05-02");

    [TestCase("{left.outlet} says {left.value}, {right.outlet} {right.value}", "The Gazette says 12, The Herald 21")]
    [TestCase("\"{left.quote}\" ({left.date})", "\"twelve people\" (2024-05-01)")]
    [TestCase("{subject}: {counted} {predicate} {place}", "the flood: house damage ")]
    [TestCase("no placeholder", "no placeholder")]
    [TestCase("", "")]
    public void Placeholders_are_filled(string template, string message) =>
        Assert.That(
            MessageTemplate.Parse(template, (_, fault) => Assert.Fail(fault)).Fill(Left, Right, "the flood", new Dictionary<string, string> { ["counted"] = "house", ["predicate"] = "damage" }),
            Is.EqualTo(message));

    [TestCase("{left}", 0, "unknown placeholder 'left'")]
    [TestCase("a {subject", 2, "'{' without its '}'")]
    [TestCase("a {}", 2, "unknown placeholder ''")]
    public void A_fault_is_told_with_its_offset(string template, int offset, string fault)
    {
        var faults = new List<(int Offset, string Fault)>();
        MessageTemplate.Parse(template, (at, message) => faults.Add((at, message)));

        Assert.Multiple(() =>
        {
            Assert.That(faults.Single().Offset, Is.EqualTo(offset));
            Assert.That(faults.Single().Fault, Does.StartWith(fault));
        });
    }
}
