using FactCheck.Mentions.Names;

namespace FactCheck.Tests.Mentions.Names;

public sealed class PronounAgreementTests
{
    [TestCase("Robert Hale left early.", "he", true)]
    [TestCase("Robert Hale left early.", "she", false)]
    [TestCase("Susan Ortega left early.", "her", true)]
    [TestCase("Susan Ortega left early.", "him", false)]
    [TestCase("Mrs Ito left early.", "he", false)]
    [TestCase("Susan Ortega left early.", "they", true)]
    public void Resolves_by_title_or_given_name(string text, string pronoun, bool agrees)
    {
        var names = NameText.Read(text);
        Assert.That(new PronounAgreement(names).Agrees(pronoun, names[0].Entity), Is.EqualTo(agrees));
    }

    [Test]
    public void A_title_counts_more_than_the_given_name()
    {
        var names = NameText.Read("Leslie Hale came late. Later Mr Hale left.");
        Assert.That(new PronounAgreement(names).Agrees("she", names[0].Entity), Is.False);
    }

    [Test]
    public void An_unknown_person_may_be_either() => Assert.That(new PronounAgreement([]).Agrees("she", "e1"), Is.True);
}
