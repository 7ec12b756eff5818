namespace FactCheck.Benchmarks;

/// <summary>
/// A short story in five articles with many names, which copies of it do not share: which story an article belongs to does not depend
/// on what came before it.
/// </summary>
internal static class FerryStory
{
    private const string Matter = "The Osprey, a ferry of Jane Quill, of Corwen, sank off Holm on Monday. The Osprey had left Marlow for Eastport. The mayor of Holm, Peter Ashdown, and Jane Quill went to Marlow. ";

    private static readonly string[] Texts =
    [
        Matter + "Off Holm, 12 people were killed when the Osprey sank, Peter Ashdown told Radio Falkirk.",
        "On Monday, 12 people were killed when the Osprey sank near Holm. Divers came from Corwen, Falkirk and Eastport. " + Matter,
        "On Monday, 21 people were killed when the Osprey of Marlow sank off Holm. " + Matter + "Guards from Falkirk waited in Holm with blankets.",
        Matter + "The skipper of the Osprey, Tom Brackley, 54, of Falkirk, swam to Holm.",
        "In Holm, people remember the skipper of the Osprey, Tom Brackley, 45, of Falkirk, as a good seaman. " + Matter,
    ];

    /// <returns>A new folder with the articles.</returns>
    public static string Write(Programs programs)
    {
        var folder = Directory.CreateDirectory(programs.NewFile("ferry"));
        for (var i = 0; i < Texts.Length; i++)
            File.WriteAllText(Path.Combine(folder.FullName, $"{i}.md"), $"---\noutlet: Outlet {i}\npublished: 2024-05-07\n---\n{Texts[i]}\n");
        return folder.FullName;
    }
}
