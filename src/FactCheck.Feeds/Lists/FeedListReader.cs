using System.Collections.Immutable;
using FactCheck.Text.Yaml;

namespace FactCheck.Feeds.Lists;

/// <summary>Reads a feed list, or says everything that is wrong with it.</summary>
public sealed class FeedListReader(ICollection<FileProblem> problems)
{
    /// <summary>Every address of the file with the line that it stands on.</summary>
    private readonly Dictionary<Uri, int> _lines = [];

    /// <returns>Null where the text has a fault; all its faults are then in the problems.</returns>
    public static FeedList? Read(string path, string text, ICollection<FileProblem> problems) => new FeedListReader(problems).Read(path, text.TrimStart('\ufeff'));

    private FeedList? Read(string path, string text)
    {
        var before = problems.Count;
        var node = YamlReader.Read(path, text, problems);
        if (problems.Count > before)
            return null;
        if (node is not YamlMapping mapping)
        {
            problems.Add(new FileProblem(path, node?.Line ?? 1, node?.Column ?? 1, "expected a feed list: the key 'feeds' with a list below it"));
            return null;
        }

        var root = new MappingReader(path, "a feed list", mapping, problems);
        var contact = root.Text("contact");
        var pause = root.Duration("pause", "2s");
        var feeds = ReadFeeds(root);
        root.RefuseOtherKeys();
        return problems.Count > before ? null : new FeedList { Path = path, Feeds = feeds, Contact = contact, Pause = pause ?? FeedList.DefaultPause };
    }

    private ImmutableArray<Feed> ReadFeeds(MappingReader root)
    {
        var feeds = ImmutableArray.CreateBuilder<Feed>();
        foreach (var entry in root.Mappings("feeds", "outlet", "'outlet' and 'addresses'"))
            if (ReadFeed(root.Nested("an entry of the feed list", entry)) is { } feed)
                feeds.Add(feed);
        return feeds.ToImmutable();
    }

    private Feed? ReadFeed(MappingReader keys)
    {
        var outlet = keys.Text("outlet", required: true);
        var family = keys.Text("family");
        var addresses = ReadAddresses(keys);
        var schedule = keys.Duration("schedule", "6h");
        var language = ReadLanguage(keys);
        var pages = keys.Choice<PageUse>("pages");
        var allowsPrivate = keys.YesNo("allow-private");
        keys.RefuseOtherKeys();
        return outlet is null || addresses.IsEmpty ? null : new Feed
        {
            Outlet = outlet,
            Family = family,
            Addresses = addresses,
            Schedule = schedule ?? TimeSpan.Zero,
            Language = language,
            Pages = pages ?? PageUse.WhenNeeded,
            AllowsPrivate = allowsPrivate,
        };
    }

    private ImmutableArray<Uri> ReadAddresses(MappingReader keys)
    {
        if (keys.Node("addresses", required: true) is YamlSequence { Items.IsEmpty: true } none)
            keys.Fault(none, "'addresses': expected at least one address, found an empty list");
        var addresses = ImmutableArray.CreateBuilder<Uri>();
        foreach (var text in keys.Texts("addresses"))
            if (!Uri.TryCreate(text.Value, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Host.Length == 0)
                keys.Fault(text, $"'addresses': expected an address that begins with http:// or https://, found '{text.Value}'");
            else if (address.UserInfo.Length > 0)
                keys.Fault(text, "'addresses': a name or password in an address is not sent; leave it out");
            else if (!_lines.TryAdd(address, text.Line))
                keys.Fault(text, FormattableString.Invariant($"this address stands already on line {_lines[address]}"));
            else
                addresses.Add(address);
        return addresses.ToImmutable();
    }

    private static string? ReadLanguage(MappingReader keys)
    {
        if (keys.Scalar("language", "a language code") is not { } text)
            return null;
        var parts = text.Value.Split('-');
        if (parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit)))
            return text.Value;
        keys.Fault(text, $"'language': expected a code such as en or en-GB, found '{text.Value}'");
        return null;
    }
}
