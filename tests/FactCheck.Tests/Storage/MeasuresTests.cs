using System.Diagnostics.Metrics;
using FactCheck.Articles;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Storage;
using FactCheck.Tests.Feeds;
using FactCheck.Text;

namespace FactCheck.Tests.Storage;

[NonParallelizable]
public sealed class MeasuresTests
{
    [Test]
    public void A_run_is_counted_as_its_summary_says()
    {
        using var folder = new Folder();
        using var store = Store.Open(Path.Combine(folder.Path, "store.db"), TimeProvider.System);
        var counted = new Dictionary<string, long>(StringComparer.Ordinal);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == Measures.Name)
                l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, number, tags, _) =>
        {
            var key = instrument.Name;
            foreach (var tag in tags)
                key += $" {tag.Value}";
            lock (counted)
                counted[key] = counted.GetValueOrDefault(key) + number;
        });
        listener.Start();

        var ingest = new Ingest(store, new HouseConfiguration { Pack = RulePack.Standard }, threads: 1);
        ingest.Run(RunKind.Ingest, [Of("a", "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick."), ArticleResult.Skip<RawArticle>("b", "over 20 MB (31.2 MB): too large")]);
        ingest.Run(RunKind.Ingest, [Of("a", "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick."), Of("c", "On Monday, 21 people were killed when a ferry sank in the harbour of Norwick.")]);

        Assert.That((counted["factcheck.articles new"], counted["factcheck.articles same"], counted["factcheck.articles skipped over"], counted["factcheck.runs ingest"], counted["factcheck.discrepancies new"]), Is.EqualTo((2, 1, 1, 2, 1)));
        Assert.That(counted["factcheck.claims"], Is.GreaterThan(3));
    }

    [TestCase("written in another language than English (fr)", "written in another language than English")]
    [TestCase("no text, only the address https://ferry.example/1", "no text")]
    [TestCase("no 'text'", "no")]
    [TestCase("12 kinds", "12 kinds")]
    public void A_reason_is_told_without_what_is_special_to_one_article(string reason, string kind) => Assert.That(Measures.Kind(reason), Is.EqualTo(kind));

    private static ArticleResult<RawArticle> Of(string id, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return ArticleResult.Of(new RawArticle { Id = id, Text = text, Published = "2024-05-07", Sha256 = ContentHash.Hex(bytes), Bytes = bytes });
    }
}
