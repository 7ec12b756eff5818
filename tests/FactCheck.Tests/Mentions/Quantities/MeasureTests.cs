namespace FactCheck.Tests.Mentions.Quantities;

public sealed class MeasureTests
{
    [TestCase("It rose 4.5 percent.", "[4.5 percent] 4.5 percentage")]
    [TestCase("It rose two percentage points.", "[two percentage points] 2 percentage point")]
    [TestCase("It rose 25 basis points.", "[25 basis points] 25 basis point")]
    [TestCase("It moved at 60 miles per hour.", "[60 miles per hour] 60 mile per hour")]
    [TestCase("It moved at 100km/h.", "[100km/h] 100 kilometre per hour")]
    [TestCase("It covers 12 square miles.", "[12 square miles] 12 square mile")]
    [TestCase("A 170,000-square-foot hall burned.", "[170,000-square-foot] 170000 square foot")]
    [TestCase("It weighs 200 pounds.", "[200 pounds] 200 pound-mass")]
    [TestCase("It was 24 degrees Celsius.", "[24 degrees Celsius] 24 degree celsius")]
    [TestCase("It holds 64GB.", "[64GB] 64 gigabyte")]
    [TestCase("He is 6-feet tall.", "[6-feet] 6 foot")]
    [TestCase("He is 5'6\" tall.", "[5'6\"] 5.5 foot")]
    [TestCase("He is 5 feet 6 inches tall.", "[5 feet 6 inches] 5.5 foot")]
    [TestCase("He is a 6-foot-9 forward.", "[6-foot-9] 6.75 foot")]
    [TestCase("It fell by 500,000 barrels a day.", "[500,000 barrels a day] 500000 barrel per day")]
    [TestCase("It happens four times per week.", "[four times per week] 4 count per week")]
    [TestCase("They took 45 and 50 mg.", "[45] 45 milligram\n[50 mg] 50 milligram")]
    [TestCase("It reached 40C (104F).", "[40C] 40 degree celsius\n[104F] 104 degree fahrenheit")]
    [TestCase("They cut it by a quarter of a percentage point.", "[a quarter of a percentage point] 0.25 percentage point")]
    [TestCase("Output rose 25% to 34,500 tons.", "[25%] 25 percentage\n[34,500 tons] 34500 ton")]
    [TestCase("It fell by 20 to 30 percent.", "[20 to 30 percent] 20..30 percentage")]
    [TestCase("It took six more months.", "[six more months] 6 month")]
    public void Reads(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("A magnitude 7.6 quake struck.", "[magnitude 7.6] 7.6 magnitude")]
    [TestCase("A 7.6-magnitude quake struck.", "[7.6-magnitude] 7.6 magnitude")]
    [TestCase("A quake measuring 7.6 struck.", "[measuring 7.6] 7.6 magnitude")]
    [TestCase("It was 7.6 on the Richter scale.", "[7.6 on the Richter scale] 7.6 magnitude")]
    public void Reads_magnitudes(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("It struck 14 miles north-northeast of Bristol.", "14 miles north-northeast of Bristol", "north-northeast", "Bristol")]
    [TestCase("It struck 30 km southwest of the San Jose dam.", "30 km southwest of the San Jose", "southwest", "San Jose")]
    [TestCase("It struck 14 miles north of the town of Bristol.", "14 miles north of the town of Bristol", "north", "Bristol")]
    [TestCase("It lies 12 nautical miles from Porto.", "12 nautical miles from Porto", null, "Porto")]
    public void Reads_where_a_distance_leads(string text, string quote, string? direction, string landmark)
    {
        var distance = QuantityText.Read(text).Single();
        Assert.That((text[distance.Span.Start..distance.Span.End], distance.Direction, distance.Landmark), Is.EqualTo((quote, direction, landmark)));
    }

    [Test]
    public void A_conversion_in_brackets_leads_to_the_same_place()
    {
        var (text, found) = ("It struck 40 kilometers (25 miles) west of Bristol.", new List<(string, string?, string?)>());
        foreach (var distance in QuantityText.Read(text))
            found.Add((text[distance.Span.Start..distance.Span.End], distance.Direction, distance.Landmark));
        Assert.That(found, Is.EqualTo(new[] { ("40 kilometers", "west", "Bristol"), ("25 miles", "west", "Bristol") }));
    }

    [TestCase("The 9600M card supports 4G.")]
    [TestCase("He drives an A380 and an F-16.")]
    public void Ignores(string text) => Assert.That(QuantityText.Show(text), Is.Empty);
}
