using System.Globalization;
using FactCheck.Text;
using FactCheck.Text.Yaml;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Server.Api;

/// <summary>The parameters of an address, read strictly: what is not known or not understood is a fault, and all faults are told at once.</summary>
internal sealed class RequestQuery
{
    private readonly IQueryCollection _given;
    private readonly List<RequestFault> _faults = [];

    /// <param name="given">The parameters as sent.</param>
    /// <param name="known">Those that the address takes.</param>
    public RequestQuery(IQueryCollection given, params string[] known)
    {
        _given = given;
        foreach (var name in given.Keys.Where(k => !known.Contains(k, StringComparer.Ordinal)))
            _faults.Add(new RequestFault($"query {name}", Nearest.Unknown("parameter", name, known)));
        foreach (var name in given.Keys.Where(k => given[k].Count > 1))
            _faults.Add(new RequestFault($"query {name}", "given more than once"));
    }

    public IReadOnlyList<RequestFault> Faults => _faults;

    public string? Text(string name) => _given[name].ToString() is { Length: > 0 } text ? text : null;

    /// <summary>A whole number; <paramref name="usual"/> where it is not given.</summary>
    public long Number(string name, long usual, long least, long most)
    {
        if (Text(name) is not { } text)
            return usual;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        _faults.Add(new RequestFault($"query {name}", string.Create(CultureInfo.InvariantCulture, $"expected a whole number from {least} to {most}, found '{text}'")));
        return usual;
    }

    public void Expect<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is { } text && Hyphenated.Parse<T>(text) is null)
            _faults.Add(new RequestFault($"query {name}", Nearest.Unknown(name, text, [.. Enum.GetValues<T>().Select(Hyphenated.Of)])));
    }

    public void ExpectDay(string name)
    {
        if (Text(name) is { } text && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            _faults.Add(new RequestFault($"query {name}", $"expected a day such as 2024-05-07, found '{text}'"));
    }

    public void Fault(string name, string detail) => _faults.Add(new RequestFault($"query {name}", detail));
}
