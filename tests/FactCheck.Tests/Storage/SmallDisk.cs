using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Tests.Storage;

/// <summary>A disk in memory that is soon full.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _folder;

    private SmallDisk(DirectoryInfo folder) => _folder = folder;

    public string Path => _folder.FullName;

    /// <returns>Null where this user may mount none.</returns>
    public static SmallDisk? Mount(int megabytes)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return null;
        var folder = Directory.CreateTempSubdirectory("factcheck-disk-");
        if (Run("mount", "-t", "tmpfs", "-o", Size(megabytes), "tmpfs", folder.FullName))
            return new SmallDisk(folder);
        folder.Delete();
        return null;
    }

    /// <summary>Leaves so much room and no more.</summary>
    /// <returns>The file that takes the rest.</returns>
    public string Fill(long room)
    {
        var file = System.IO.Path.Combine(Path, "ballast");
        File.WriteAllBytes(file, new byte[Math.Max(0, new DriveInfo(Path).AvailableFreeSpace - room)]);
        return file;
    }

    public void Grow(int megabytes) => Run("mount", "-o", $"remount,{Size(megabytes)}", Path);

    public void Dispose()
    {
        Run("umount", Path);
        _folder.Delete();
    }

    private static string Size(int megabytes) => string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m");

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
