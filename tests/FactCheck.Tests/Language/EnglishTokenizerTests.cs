namespace FactCheck.Tests.Language;

public class EnglishTokenizerTests
{
    [TestCase("A 13-year-old boy from the US-China club.", "A 13 - year - old boy from the US - China club .")]
    [TestCase("The co-founder sent an e-mail in mid-March about pro-Welsh groups.", "The co-founder sent an e-mail in mid - March about pro - Welsh groups .")]
    [TestCase("It cost $5.6 million, US$7, £3bn or 12%.", "It cost $ 5.6 million , US$ 7 , £ 3 bn or 12 % .")]
    [TestCase("At 5:30pm on 2021-03-04, not 3/4/2021.", "At 5:30 pm on 2021-03-04 , not 3/4/2021 .")]
    [TestCase("The 1990s, the '90s and the 1970's ended in 25-26 wins.", "The 1990s , the '90s and the 1970's ended in 25 - 26 wins .")]
    [TestCase("Don't say they're Peru's or the miners' own; I can't.", "Do n't say they 're Peru 's or the miners ' own ; I ca n't .")]
    [TestCase("We cannot, O’Hara’s aide won’t.", "We can not , O’Hara ’s aide wo n’t .")]
    [TestCase("Gen. J. R. Lee of the U.S.A. met AT&T Inc. at 9 a.m. sharp.", "Gen. J. R. Lee of the U.S.A. met AT&T Inc. at 9 a.m. sharp .")]
    [TestCase("See https://example.org/a?b=1, mail a.b-c@example.co.uk or ask @someone.", "See https://example.org/a?b=1 , mail a.b-c@example.co.uk or ask @someone .")]
    [TestCase("Wait... what?! No -- yes — or\u00a0no.", "Wait ... what ? ! No -- yes — or no .")]
    [TestCase("Call 555-123-4567 and/or visit No. 10.", "Call 555-123-4567 and / or visit No. 10 .")]
    [TestCase("Over 1,234,567.8 people (1/2) in 10 km², 20°C.", "Over 1,234,567.8 people ( 1/2 ) in 10 km² , 20 °C .")]
    [TestCase("“It’s here,” she said.", "“ It ’s here , ” she said .")]
    public void Reads(string text, string expected) => Assert.That(Reading.Text(text).Words(), Is.EqualTo(expected));

    [Test]
    public void A_space_behind_a_curly_apostrophe_belongs_to_the_clitic()
    {
        const string text = "Peru’ s mines don’ t pay, we’ ll see; the miners’ talks go on.";

        Assert.That(Reading.Text(text).Tokens.Select(t => t.Lower), Is.EqualTo("peru 's mines do n't pay , we 'll see ; the miners ’ talks go on .".Split(' ')));
    }

    [TestCase("It cost £1. 7m at 8. 40am.", "it cost £ 1.7 m at 8.40 am .")]
    [TestCase("It cost £1. 7 men paid in 2012. 3 left.", "it cost £ 1 . 7 men paid in 2012 . 3 left .")]
    public void A_space_behind_a_decimal_point_belongs_to_a_number_with_its_unit(string text, string expected) =>
        Assert.That(Reading.Text(text).Tokens.Select(t => t.Lower), Is.EqualTo(expected.Split(' ')));

    [Test]
    public void A_word_without_end_is_cut_into_tokens_of_bounded_length()
    {
        var text = Reading.Text(new string('x', 100_000));

        Assert.That(text.Tokens, Has.Length.EqualTo(500));
        Assert.That(text.Tokens, Has.All.Matches<FactCheck.Language.Token>(t => t.Span.Length == 200));
    }

    [Test]
    public void Words_are_lowered_and_shared()
    {
        var tokens = Reading.Text("Rain, rain and RAIN.").Tokens;

        Assert.That(tokens.Select(t => t.Lower), Is.EqualTo(new[] { "rain", ",", "rain", "and", "rain", "." }));
        Assert.That(tokens[0].Lower, Is.SameAs(tokens[4].Lower));
    }
}
