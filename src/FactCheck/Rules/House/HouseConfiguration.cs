using System.Collections.Immutable;
using FactCheck.Events;

namespace FactCheck.Rules.House;

/// <summary>What a newsroom has set for itself: its rules, who owns which outlet, what is not to be reported, what is known already.</summary>
public sealed record HouseConfiguration
{
    public const string FileName = "factcheck.yml";

    public required RulePack Pack { get; init; }

    public PublisherFamilies Families { get; init; } = PublisherFamilies.None;

    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>The file with the findings that are known; null where none is named.</summary>
    public string? Baseline { get; init; }

    /// <summary>The folder that the patterns of its paths count from; null where there is no file.</summary>
    public string? Folder { get; init; }

    /// <summary>The nearest file of this name, from a folder upwards.</summary>
    public static string? FindFrom(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
            if (Path.Combine(at, FileName) is var file && File.Exists(file))
                return file;
        return null;
    }
}
