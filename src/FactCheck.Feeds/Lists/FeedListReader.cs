using System.Collections.Immutable;
using System.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Feeds.Lists;

/// <summary>Reads a feed list, or says everything that is wrong with it.</summary>
public sealed class FeedListReader(ICollection<FileProblem> problems)
{
    /// <summary>Every address of the file with the line that it stands on.</summary>
    private readonly Dictionary<Uri, int> _lines = [];

    /// <returns>Null where the file has a fault; all its faults are then in the problems.</returns>
    public static FeedList? ReadFile(string path, ICollection<FileProblem> problems)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length <= YamlReader.MaximumCharacters)
                return Read(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)), problems);
            problems.Add(new FileProblem(path, 1, 1, FormattableString.Invariant($"file of {length} bytes; at most {YamlReader.MaximumCharacters} are read")));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new FileProblem(path, 1, 1, "not UTF-8; save it as UTF-8"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new FileProblem(path, 1, 1, "cannot be read: " + InputPaths.Reason(e)));
        }
        return null;
    }

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
        var pause = Duration(root, "pause", "2s");
        var feeds = ReadFeeds(root);
        root.RefuseOtherKeys();
        return problems.Count > before ? null : new FeedList { Path = path, Feeds = feeds, Contact = contact, Pause = pause ?? FeedList.DefaultPause };
    }

    private ImmutableArray<Feed> ReadFeeds(MappingReader root)
    {
        var node = root.Node("feeds", required: true);
        if (node is not (null or YamlSequence { Items.IsEmpty: false }))
            root.Fault(node, $"'feeds': expected a list with an entry for each outlet, found {MappingReader.Form(node)}");
        if (node is not YamlSequence list)
            return [];

        var feeds = ImmutableArray.CreateBuilder<Feed>();
        foreach (var item in list.Items)
            if (item is not YamlMapping entry)
                root.Fault(item, $"expected an entry with the keys 'outlet' and 'addresses', found {MappingReader.Form(item)}");
            else if (ReadFeed(root.Nested("an entry of the feed list", entry)) is { } feed)
                feeds.Add(feed);
        return feeds.ToImmutable();
    }

    private Feed? ReadFeed(MappingReader keys)
    {
        var outlet = keys.Text("outlet", required: true);
        var family = keys.Text("family");
        var addresses = ReadAddresses(keys);
        var schedule = Duration(keys, "schedule", "6h");
        var language = ReadLanguage(keys);
        var pages = keys.Choice<PageUse>("pages");
        var allowsPrivate = ReadYesNo(keys, "allow-private");
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

    private static TimeSpan? Duration(MappingReader keys, string key, string example)
    {
        if (keys.Scalar(key, "a length of time") is not { } text)
            return null;
        var duration = DurationText.Parse(text.Value);
        if (duration is null)
            keys.Fault(text, $"'{key}': expected a length of time such as {example} (s, min, h, d, w), a year at most; found '{text.Value}'");
        return duration;
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

    private static bool ReadYesNo(MappingReader keys, string key)
    {
        var text = keys.Scalar(key, "true or false");
        if (text is not (null or { Value: "true" or "false" }))
            keys.Fault(text, $"'{key}': expected true or false, found '{text.Value}'");
        return text is { Value: "true" };
    }
}
