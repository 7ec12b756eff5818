using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck;

/// <summary>
/// Reads a short article, and may compare it with one that differs, on a thread of its own while the command line, the rules and the first
/// files are read: what the first articles need is then compiled and loaded already, by the second processor. It changes no result.
/// </summary>
public static class WarmUp
{
    private const string Sample = """
        By Jane Hill
        Date: May 6, 2021

        LIMA, Peru (XY) — Foreign Minister Ana Rojas of Peru, Chilean Foreign Minister Luis Vega and Bolivian Foreign Minister Carla Quispe, 54, opened their trilateral meeting in Lima, Peru, on Tuesday.
        At least 12 people were killed and $1.2 million was lost when a ferry sank about three miles north of Lima last week, the ministers said.
        “We have never seen such a storm in all our lives,” Mr. Vega told reporters at 9:30 a.m. on May 5, 2021, after two days of talks. He did not say who would pay.
        """;

    /// <param name="isForComparing">False for commands that only read.</param>
    public static void Start(bool isForComparing) => new Thread(() => Run(isForComparing)) { IsBackground = true }.Start();

    private static void Run(bool isForComparing)
    {
        // The last extractor first: the first article, which meanwhile comes to them in their order, waits for none that is being loaded.
        if (new ArticleCleaner().Clean(Article("a", Sample)).Article is { } article && LanguageReader.English.Read(article) is var annotated)
            foreach (var extractor in MentionPipeline.Default.Extractors.Reverse())
                _ = extractor.Extract(annotated, []).Count();

        if (isForComparing)
            new FactCheckPipeline(RulePack.Standard).Run([Article("a", Sample), Article("b", Sample.Replace("Tuesday", "Monday", StringComparison.Ordinal))]);
        else
            new FactCheckPipeline(RulePack.Load([], Lexicons.Standard, [])).Extract(Article("a", Sample));
    }

    private static RawArticle Article(string id, string text) => new() { Id = id, Text = text, Sha256 = "" };
}
