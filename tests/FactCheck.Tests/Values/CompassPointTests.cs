using FactCheck.Values;

namespace FactCheck.Tests.Values;

public sealed class CompassPointTests
{
    [TestCase("north", "south", 8)]
    [TestCase("northern", "north-northeast", 1)]
    [TestCase("northwestern", "southeast", 8)]
    [TestCase("west", "northern", 4)]
    [TestCase("north", "up", null)]
    [TestCase("", "north", null)]
    public void Turns(string a, string b, int? turn) => Assert.That(CompassPoint.Turn(a, b), Is.EqualTo(turn));
}
