using FactCheck.Articles;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck;

/// <summary>
/// Reads a short article on a thread of its own while the command line, the rules and the first files are read: what the first article
/// needs is then compiled and loaded already, by the second processor. It changes no result.
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

    public static void Start() => new Thread(Read) { IsBackground = true }.Start();

    private static void Read() => new FactCheckPipeline(RulePack.Load([], Lexicons.Standard, [])).Read(new RawArticle { Id = "", Text = Sample, Sha256 = "" });
}
