using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Names;

namespace FactCheck.Tests.Mentions.Names;

/// <summary>Names of a text in the form "kind start-end words entity", a line each.</summary>
internal static class NameText
{
    public static List<Name> Read(string text, string? title = null) =>
        [.. new NameExtractor().Extract(Annotate(text, title), []).Cast<Name>()];

    public static AnnotatedArticle Annotate(string text, string? title = null) =>
        LanguageReader.English.Read(new Article { Id = "a", Title = title, Text = text, Sha256 = "" });

    public static string Show(string text) =>
        string.Join('\n', Read(text).Select(n => $"{(n.IsDemonym ? "demonym" : n.Type.ToString().ToLowerInvariant())} {n.Span} {text[n.Span.Start..n.Span.End]}{(n.IsDemonym ? "" : " " + n.Entity)}"));
}
