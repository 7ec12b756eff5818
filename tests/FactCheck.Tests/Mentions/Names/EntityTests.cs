namespace FactCheck.Tests.Mentions.Names;

public sealed class EntityTests
{
    [TestCase("Anna Bergström spoke first. Mrs Bergström left early.", "Anna Bergström", "Bergström")]
    [TestCase("William Carter resigned. Bill Carter had led the firm.", "William Carter", "Bill Carter")]
    [TestCase("Robert J. Miller sued. Robert Miller won.", "Robert J. Miller", "Robert Miller")]
    [TestCase("Mr. Tanaka Hiroshi came. Hiroshi Tanaka spoke.", "Tanaka Hiroshi", "Hiroshi Tanaka")]
    [TestCase("Camila Torres Vega won the seat. Ms Torres thanked voters.", "Camila Torres Vega", "Torres")]
    [TestCase("Edwin Harkinson came. Mr. Harkison spoke.", "Edwin Harkinson", "Harkison", Description = "a misprint")]
    [TestCase("Edwin Harlen came. Mr. Harlan spoke.", "Edwin Harlen", "Harlan", Description = "a short name that sounds alike")]
    [TestCase("Edwin Browne came. Mr. Brown spoke.", "Edwin Browne", "Brown")]
    [TestCase("The World Trade Organization met. The WTO decided nothing.", "World Trade Organization", "WTO")]
    [TestCase("He lives in the United States. The U.S. is large.", "United States", "U.S.")]
    [TestCase("Norway's premier spoke. Later Norway agreed.", "Norway", "Norway")]
    public void Resolves_variants_to_one_entity(string text, string first, string second)
    {
        var names = NameText.Read(text).Where(n => !n.IsDemonym).ToList();
        var a = names.First(n => text[n.Span.Start..n.Span.End] == first);
        var b = names.Last(n => text[n.Span.Start..n.Span.End] == second);
        Assert.That(b.Entity, Is.EqualTo(a.Entity));
        Assert.That(b.Canonical, Is.EqualTo(a.Canonical));
    }

    [TestCase("Anna Bergström met Karl Lund in Malmö.")]
    [TestCase("South Korea and North Korea talked to Japan.")]
    [TestCase("Edwin Marsh spoke. Nobody heard Mr. March.", Description = "short, and of another sound")]
    public void Keeps_different_names_apart(string text)
    {
        var entities = NameText.Read(text).Where(n => !n.IsDemonym).Select(n => n.Entity).ToList();
        Assert.That(entities, Is.Unique);
        Assert.That(entities, Is.EqualTo(Enumerable.Range(1, entities.Count).Select(i => $"e{i}")));
    }

    [Test]
    public void A_given_name_with_a_title_means_the_one_person_who_has_it()
    {
        const string text = "Minister Kim Dae-ho arrived. Mr Kim shook hands. Mr Dae-ho smiled.";
        var names = NameText.Read(text);
        Assert.That(names.Select(n => n.Entity).Distinct().Count(), Is.EqualTo(1));
        Assert.That(names.Select(n => n.Honorific), Is.EqualTo(new[] { "Minister", "Mr", "Mr" }));
    }
}
