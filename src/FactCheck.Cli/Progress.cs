using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Cli;

/// <summary>A line on the terminal that counts articles, from the second second on; it is wiped at the end.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.FromSeconds(1);
    private int _articles;
    private bool _shown;

    /// <returns>Null where standard error is no terminal.</returns>
    public static Progress? OnTerminal() => Console.IsErrorRedirected ? null : new Progress();

    public void Step()
    {
        _articles++;
        if (_watch.Elapsed < _next)
            return;
        _next = _watch.Elapsed + Pause;
        _shown = true;
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\rread {_articles} articles"));
    }

    public void Dispose()
    {
        if (_shown)
            Console.Error.Write("\r\u001b[K");
    }
}
