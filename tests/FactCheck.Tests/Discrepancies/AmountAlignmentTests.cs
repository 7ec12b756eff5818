using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Tests.Discrepancies;

/// <summary>Amounts and times through the whole flow: which are compared, and which are not.</summary>
public sealed class AmountAlignmentTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("The quake was centered about 20 miles north of Harlow.", "The earthquake struck 26 miles north of Harlow.")]
    [TestCase("The quake was centered 3 miles southwest of Harlow, near the old mill.", "The earthquake began five miles west of Harlow, near the old mill.")]
    [TestCase("The quake shook Harlow and had a depth of 9.5 miles.", "The quake shook Harlow at a depth of 95 miles.")]
    [TestCase("A 5.4 quake shook the town of Harlow.", "A magnitude 5.9 earthquake shook the town of Harlow.")]
    [TestCase("The blast at the mill in Harlow killed 12 people.", "The blast at the mill in Harlow left 21 people dead.")]
    [TestCase("The blast at the mill in Harlow injured 12 people.", "The blast at the mill in Harlow brought the roof down, injuring 21.")]
    [TestCase("Helen Cooper, 34, runs the mill in Harlow.", "The mill in Harlow is run by 36-year-old Helen Cooper.")]
    [TestCase("Helen Cooper runs the mill in Harlow. She is 34.", "The mill in Harlow is run by 36-year-old Helen Cooper.")]
    [TestCase("Robbers stole $2 million worth of jewels from the Brandt shop in Harlow.", "Jewels worth $3 million were stolen from the Brandt shop in Harlow.")]
    [TestCase("Baker Dan Lowe had married Ana Ruiz two weeks before the flood.", "Ana Ruiz, who married baker Dan Lowe three weeks before the flood, wept.")]
    [TestCase("Anyone 21 or older can buy fireworks in Harlow.", "The law in Harlow allows fireworks for adults over 21.")]
    [TestCase("Walter Smith was sentenced to 20 years in prison for the fire at the mill.", "A judge sentenced Walter Smith to 25 years in prison for the fire at the mill.")]
    [TestCase("Pitcher Carl Benton agreed to a seven-year, $20 million contract with Harlow.", "Carl Benton signed a seven-year, $26 million deal with Harlow.")]
    [TestCase("The club in Harlow signed young pitcher Carl Benton to a $20 million deal, and the fans cheered.", "Fans expected more from a club that had signed young pitcher Carl Benton to a $26 million contract.")]
    [TestCase("The Brandts paid $2 million in taxes for the mill in Harlow.", "Helen Brandt and her husband paid $3 million in taxes for the mill in Harlow.")]
    [TestCase("Customers of the Harlow bank pay in 24 equal monthly payments.", "Most customers pay the Harlow bank in 20 monthly payments.")]
    [TestCase("On Monday Helen Cooper married Walter Smith in the church at Harlow.", "Helen Cooper married Walter Smith on Wednesday, the mayor of Harlow said.")]
    public void Finds(string left, string right) => Assert.That(Found(left, right), Is.EqualTo(1));

    [TestCase("The quake was centered 20 miles north of Harlow.", "The quake was centered 40 miles north of Lima.")]
    [TestCase("A magnitude 5.4 quake shook Harlow.", "A magnitude 3.1 aftershock shook Harlow.")]
    [TestCase("A magnitude 5.4 quake shook Harlow.", "Quakes of magnitude 3.1 are common in Harlow.")]
    [TestCase("A fire at the mill in Harlow killed 12 people.", "In 2004 a fire at the mill in Harlow killed 40 people.")]
    [TestCase("The blast at the mill in Harlow killed 12 people.", "The blast at the mill in Harlow killed two children.")]
    [TestCase("The blast at the mill in Harlow injured 12 people.", "The blast at the mill in Harlow seriously injured five people.")]
    [TestCase("Helen Cooper, 34, runs the mill in Harlow.", "Ana Cooper, 12, lives at the mill in Harlow.")]
    [TestCase("Helen Cooper, 34, runs the mill in Harlow.", "Helen Cooper and her 12-year-old daughter live at the mill in Harlow.")]
    [TestCase("Pitcher Carl Benton agreed to a $20 million contract with Harlow.", "Pitcher Dan Lowe agreed to a $26 million contract with Harlow.")]
    [TestCase("Walter Smith was sentenced to 20 years in prison for the fire at the mill.", "Walter Smith faces 25 years in prison for the fire at the mill.")]
    [TestCase("The blast at the mill in Harlow injured dozens of people.", "The blast at the mill in Harlow injured 210 people.")]
    [TestCase("The fire burned on Monday.", "The fire burned in the days that ended last week.")]
    [TestCase("Helen Cooper runs the mill in Harlow. She is 34.", "Helen Cooper runs the mill in Harlow. Her father was 76.")]
    [TestCase("She is the first person under age 55 to be elected to the board of Harlow.", "She is the first doctor under age 55 who was elected to the board of Harlow.")]
    [TestCase("Helen Cooper died in Harlow in 1984.", "Walter Smith died in Harlow on Monday.")]
    [TestCase("The mill closed in Harlow on Monday, Harlow's mayor said in a statement.", "Harlow's mayor said in a statement on Wednesday that the mill in Harlow closed.")]
    [TestCase("Helen Cooper bought a farm in Harlow in 1954.", "Helen Cooper bought a boat in Harlow in 1955.")]
    [TestCase("The bank is 2 miles long and stands in Harlow.", "The bank in Harlow, with its bridge of 3 miles, was opened.")]
    public void Passes_over(string left, string right) => Assert.That(Found(left, right), Is.Zero);

    [Test]
    public void A_sentence_printed_twice_under_two_dates_is_no_conflict() =>
        Assert.That(Found("The mill in Harlow burned down on Monday.", "The mill in Harlow burned down on Monday.", "2013-05-16"), Is.Zero);

    [Test]
    public void The_day_of_the_words_is_not_the_day_of_what_they_tell() =>
        Assert.That(Found("The mill in Harlow exploded on Monday.", "The mill in Harlow exploded, police said Tuesday."), Is.Zero);

    private static int Found(string left, string right, string published = "2013-05-02") =>
        Pipeline.Run([Article("a", left, "2013-05-02"), Article("b", right, published)]).Discrepancies.Length;

    private static RawArticle Article(string id, string text, string published) =>
        new() { Id = id, Outlet = id, IsClean = true, Text = text, Published = published, Sha256 = "" };
}
