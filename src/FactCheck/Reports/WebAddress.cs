namespace FactCheck.Reports;

/// <summary>Addresses that may be written as links. An article's own address is stored text: a script in it must not become one.</summary>
internal static class WebAddress
{
    /// <returns>Null for anything but an absolute http or https address.</returns>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;

    /// <summary>A path as a relative or file address; what stands behind '#' stays a fragment.</summary>
    public static string OfFile(string path)
    {
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        var (file, fragment) = hash < 0 ? (path, "") : (path[..hash], "#" + Uri.EscapeDataString(path[(hash + 1)..]));
        var escaped = string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
        return (file.StartsWith('/') ? "file://" : "") + escaped + fragment;
    }
}
