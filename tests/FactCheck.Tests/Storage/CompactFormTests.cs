using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Storage.Compact;

namespace FactCheck.Tests.Storage;

/// <summary>Every property of what is stored comes back: one that is added later and forgotten here shows.</summary>
public sealed class CompactFormTests
{
    private const string Text = """
        Foreign ministers of Japan and South Korea will meet in Oslo on Friday, May 10, 2024, at 9 a.m., Deputy Foreign Minister Kim Jae said.
        "We have waited long enough for this day," said Mary Jane Holt, 54, the mayor of Oslo, on Thursday night.
        More than 1.2 million people, about 15 percent of all, paid $3.5 million or between 10 and 12 euros each. The talks never took place in 2019.
        It lies 12 miles north of Bergen. The strike lasted two weeks in early March. Mr Holt was charged with fraud.
        The storm left 14 people homeless: nine men and six women. The ferry sank before the storm.
        """;

    [Test]
    public void Claims_come_back_as_they_were()
    {
        var claims = Read().Claims;
        Assert.That(claims.Select(c => c.Value.GetType()).Distinct().Count(), Is.GreaterThanOrEqualTo(5), "the text has too few types of value");
        Assert.That(claims.Select(c => c.Derivation?.By).Distinct().Count(), Is.GreaterThanOrEqualTo(4), "the text has too few derived values");
        Assert.That(Dump(ClaimForm.ReadAll(ClaimForm.Write(claims))), Is.EqualTo(Dump(claims)));
    }

    [Test]
    public void Terms_come_back_as_they_were()
    {
        var read = Read();
        Assert.That(Dump(TermsForm.Read(TermsForm.Write(read.Terms))), Is.EqualTo(Dump(read.Terms)));
    }

    [Test]
    public void Claims_take_few_bytes()
    {
        var claims = Read().Claims;
        Assert.That(ClaimForm.Write(claims), Has.Length.LessThan(250 * claims.Length));
    }

    private static ReadArticle Read() => new FactCheckPipeline(RulePack.Standard)
        .Read(new RawArticle { Id = "a", Text = Text, Published = "2024-05-09", Sha256 = "" }).Article!;

    /// <summary>All public properties, and theirs, as text.</summary>
    private static string Dump(object? value)
    {
        var text = new StringBuilder();
        Write(value, 0);
        return text.ToString();

        void Write(object? item, int depth)
        {
            switch (item)
            {
                case null or string or ValueType when item is null or string || item.GetType().IsPrimitive || item is decimal or Enum or DateOnly:
                    text.AppendLine(CultureInfo.InvariantCulture, $"{item ?? "null"}");
                    break;
                case IDictionary pairs:
                    foreach (var key in pairs.Keys.Cast<string>().Order(StringComparer.Ordinal))
                        text.AppendLine(CultureInfo.InvariantCulture, $"{key}={pairs[key]}");
                    break;
                case IEnumerable items when !IsDefault(item):
                    foreach (var each in items)
                        Write(each, depth + 1);
                    break;
                default:
                    foreach (var property in item.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.GetMethod is { IsStatic: false }).OrderBy(p => p.Name, StringComparer.Ordinal))
                    {
                        text.Append(' ', depth).Append(property.Name).Append(": ");
                        Write(property.GetValue(item), depth + 1);
                    }
                    break;
            }
        }

        static bool IsDefault(object item) => item is ImmutableArray<string> { IsDefault: true };
    }
}
