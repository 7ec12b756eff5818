using FactCheck.Feeds.Formats;

namespace FactCheck.Feeds;

/// <summary>
/// Finds the files that paths of a command line mean. A folder is walked in ordinal order; hidden files and endings that no article
/// has are passed over. A link to a folder is followed unless that folder is read anyway, so that a loop of links ends.
/// </summary>
public static class InputPaths
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The id of an article that is the whole of standard input.</summary>
    public const string StandardInputId = "stdin";

    /// <exception cref="InputException">A path names nothing that exists.</exception>
    public static IReadOnlyList<FoundFile> Find(IEnumerable<string> paths)
    {
        var found = new List<FoundFile>();
        foreach (var path in paths)
            if (path == StandardInput)
                found.Add(new FoundFile(StandardInputId, StandardInput, null));
            else if (File.Exists(path))
                found.Add(new FoundFile(Path.GetFileName(path), path, ContentFormats.OfName(path)));
            else if (Directory.Exists(path))
                Walk(path, "", [RealPath(path)], found);
            else
                throw new InputException(path.StartsWith('-') ? $"unknown option '{path}', and no file of that name" : $"no such file or folder: {path}");
        return found;
    }

    /// <param name="folder">The folder, as a path that can be opened.</param>
    /// <param name="relative">Its path below the argument, ending in '/', or "" for the argument itself.</param>
    /// <param name="read">The real paths of the folders that are read with all that lies below them.</param>
    /// <param name="found">Takes the files.</param>
    private static void Walk(string folder, string relative, List<string> read, List<FoundFile> found)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            found.Add(new FoundFile(relative.TrimEnd('/'), folder, null) { Problem = $"the folder cannot be read: {Reason(e)}" });
            return;
        }

        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach (var entry in entries)
        {
            if (entry.Name.StartsWith('.'))
                continue;
            var (id, path) = (relative + entry.Name, Path.Join(folder, entry.Name));
            if (entry is FileInfo file)
            {
                // A pipe has no length either, and would be waited for without end.
                if (ContentFormats.OfName(entry.Name) is { } format)
                    found.Add(new FoundFile(id, path, format) { Problem = file is { Exists: true, Length: 0 } ? "empty" : null });
            }
            else if (entry.LinkTarget is null)
            {
                Walk(path, id + "/", read, found);
            }
            else if (RealPath(path) is var target && read.Exists(r => IsWithin(target, r)))
            {
                found.Add(new FoundFile(id, path, null) { Problem = "a link to a folder that is read in another place" });
            }
            else
            {
                read.Add(target);
                Walk(path, id + "/", read, found);
            }
        }
    }

    internal static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist, or is a link to nothing",
        _ => e.Message,
    };

    private static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(folder.EndsWith('/') ? folder : folder + "/", StringComparison.Ordinal);

    private static string RealPath(string folder)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder));
        }
        catch (IOException)
        {
            return Path.GetFullPath(folder);
        }
    }
}
