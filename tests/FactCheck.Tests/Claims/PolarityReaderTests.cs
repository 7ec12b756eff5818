using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Language;
using FsCheck.Fluent;

namespace FactCheck.Tests.Claims;

public sealed class PolarityReaderTests
{
    [TestCase("The council did not approve the plan.", "approve", "not")]
    [TestCase("The council never approved the plan.", "approved", "never")]
    [TestCase("The council failed to approve the plan.", "approve", "failed")]
    [TestCase("The council has yet to approve the plan.", "approve", "yet")]
    [TestCase("The council refused to approve the plan.", "approve", "refused")]
    [TestCase("No one approved the plan.", "approved", "No")]
    [TestCase("Neither side approved the plan.", "approved", "Neither")]
    [TestCase("The council left without approving the plan.", "approving", "without")]
    [TestCase("The mayor denied approving the plan.", "approving", "denied")]
    [TestCase("The council made no offer.", "made", "no")]
    [TestCase("The summit was cancelled on Monday.", "summit", "cancelled")]
    [TestCase("The summit did not take place.", "summit", "not")]
    public void Reads_what_did_not_happen(string text, string predicate, string trigger) =>
        Assert.That(Read(text, predicate), Is.EqualTo((Polarity.Negative, Modality.Done, trigger)));

    [TestCase("The council will approve the plan.", "approve", Modality.Planned)]
    [TestCase("The council plans to approve it.", "approve", Modality.Planned)]
    [TestCase("The council is to approve it.", "approve", Modality.Planned)]
    [TestCase("They plan to hold a meeting in May.", "meeting", Modality.Planned)]
    [TestCase("The council may approve the plan.", "approve", Modality.Possible)]
    [TestCase("If the talks fail, they leave.", "fail", Modality.Possible)]
    [TestCase("The mayor urged the council to approve it.", "approve", Modality.Possible)]
    [TestCase("He allegedly stole a car.", "stole", Modality.Alleged)]
    [TestCase("He is accused of stealing a car.", "stealing", Modality.Alleged)]
    public void Reads_what_is_not_told_as_done(string text, string predicate, Modality modality)
    {
        var (polarity, read, _) = Read(text, predicate);

        Assert.That((polarity, read), Is.EqualTo((Polarity.Positive, modality)));
    }

    [TestCase("The council approved the plan.", "approved")]
    [TestCase("Police say it is too early to tell.", "tell")]
    [TestCase("He did not fail to appear.", "appear")]
    [TestCase("He did not eat, and she slept.", "slept")]
    [TestCase("He rested and never complained.", "rested")]
    public void Ignores_words_that_belong_elsewhere(string text, string predicate)
    {
        var (polarity, modality, _) = Read(text, predicate);

        Assert.That((polarity, modality), Is.EqualTo((Polarity.Positive, Modality.Done)));
    }

    [TestCase("The joint banquet did not take place on Sunday.", "The joint banquet did not take place")]
    [TestCase("Nora Field did not mention it later.", "Nora Field did not mention it")]
    [TestCase("Officials said the second round did not eventuate.", "the second round did not eventuate")]
    [TestCase("The company failed to reach a deal in May.", "The company failed to reach a deal")]
    public void Finds_negated_clauses(string text, string clause)
    {
        var body = Body(text);

        Assert.That(NegatedClauses.Find(body).Select(c => body.Quote(c.Span)), Is.EqualTo(new[] { clause }));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Any_text_is_read()
    {
        var word = Gen.Elements("not", "to", "failed", "no", "he", "left", "yet", "if", ",", ".", "\n", "without", "saying", "or", "and", "denied", "that", "of", "accused", "-", "\udc00");
        return Prop.ForAll(word.ArrayOf().Select(w => string.Join(' ', w)).ToArbitrary(), text =>
        {
            var body = Body(text);
            var reader = new PolarityReader(body);
            for (var i = 0; i < body.Tokens.Length; i++)
                Assert.That(reader.Read(i).Trigger?.End ?? 0, Is.LessThanOrEqualTo(text.Length));
            foreach (var clause in NegatedClauses.Find(body))
                Assert.That(clause.Span.Length > 0 && clause.Span.End <= text.Length);
        });
    }

    private static (Polarity Polarity, Modality Modality, string? Trigger) Read(string text, string predicate)
    {
        var body = Body(text);
        var token = body.TokenAt(text.IndexOf(predicate, StringComparison.Ordinal));
        var reading = new PolarityReader(body).Read(token);
        return (reading.Polarity, reading.Modality, reading.Trigger is { } trigger ? body.Quote(trigger) : null);
    }

    private static AnnotatedText Body(string text) => LanguageReader.English.Read(new Article { Id = "a", Text = text, Sha256 = "" }).Body;
}
