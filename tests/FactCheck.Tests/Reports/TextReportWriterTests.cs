using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Tests.Reports;

public sealed class TextReportWriterTests
{
    [Test]
    public void Shows_both_passages_how_they_were_read_why_and_what_to_do()
    {
        var rule = RulePack.Standard.Rules[0].Id;
        Assert.That(Written(Severity.Warning), Is.EqualTo($"""
            error: The Ferry says 12 boats, right.txt says 15
              boats (conflict of number, cross-source)

              Twelve boats  (1 independent origin)
                The Ferry, in/left.txt, paragraph 2, 20-32, published 2022-06-04
                  »Twelve boats« reached the harbour, the club said.
                  read: Twelve -> 12

              Fifteen boats  (1 independent origin)
                right.txt, in/right.txt, paragraph 1, 0-13
                  »Fifteen boats« reached the harbour “in good order”.
                  read: Fifteen -> 15
              why: 12 against 15
              same event: 0.81 of 1
              for: one place
              next: go back to where each figure comes from, and compare what exactly is counted and as of when
              id: 0123456789abcdef, rule {rule}, confidence 0.75

            skipped broken.txt: binary, not text
            1 finding in 2 articles: 1 error.

            """));
    }

    [Test]
    public void Says_so_when_there_is_nothing() =>
        Assert.That(Written(Severity.Error, Severity.Info), Does.EndWith("Nothing found that differs in 2 articles.\n"));

    [Test]
    public void Explains_every_step()
    {
        var report = HandMadeReport.Make();
        var writer = new StringWriter();
        new ExplanationWriter(new PlainSurface(writer), report).Write(report.Discrepancies[0]);
        Assert.That(writer.ToString(), Does.Contain("Position 1: Twelve boats (1 independent)\n").And.Contains("claim: number of boats, predicate 'reach'\n")
            .And.Contains("value: Twelve boats -> 12 boat (amount)\n").And.Contains("Is it one event? 0.81 of 1\n").And.Contains("why: 12 against 15\n"));
    }

    private static string Written(Severity least, Severity severity = Severity.Error)
    {
        var writer = new StringWriter();
        new TextReportWriter(new PlainSurface(writer), HandMadeReport.Make(severity)).Write(least);
        return writer.ToString();
    }
}
