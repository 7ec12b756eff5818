using FactCheck.Tests.Feeds;

namespace FactCheck.Tests.Cli;

/// <summary>A folder with two articles in "in" that differ in how many were killed.</summary>
internal static class NorwickFolder
{
    public static Folder Make()
    {
        var folder = new Folder();
        folder.Add("in/left.txt", "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick, the mayor said.");
        folder.Add("in/right.txt", "On Monday 21 people were killed when a ferry sank in the harbour of Norwick, the police said.");
        return folder;
    }
}
