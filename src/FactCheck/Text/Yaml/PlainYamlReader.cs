using System.Collections.Immutable;
using System.Text;

namespace FactCheck.Text.Yaml;

/// <summary>
/// Reads the part of YAML that the files inside the library keep to: block mappings and lists, flow lists and mappings within a
/// line, plain and quoted scalars, whole-line comments. It gives the same nodes as <see cref="YamlReader"/>, and nothing where a file
/// needs more. It exists for the start of the command: loading the YAML library and compiling its code took more than all else the rules need.
/// </summary>
internal ref struct PlainYamlReader
{
    /// <summary>No file of the library nests deeper.</summary>
    private const int MaximumDepth = 8;

    private readonly ReadOnlySpan<char> _text;
    private int _depth;
    private int _at;
    private int _line = 1;
    private int _lineStart;

    private PlainYamlReader(string text) => _text = text;

    /// <returns>The root; null where the text is empty, faulty or more than plain.</returns>
    public static YamlNode? Read(string text)
    {
        foreach (var c in text)
            if (c is < ' ' and not '\n' or >= '\u007f' and < '\u00a0' or '\u2028' or '\u2029' or '\ufeff' || char.IsSurrogate(c))
                return null;
        var reader = new PlainYamlReader(text);
        if (!reader.ToContent())
            return null;
        var root = reader.Block();
        return root is not null && !reader.ToContent() ? root : null;
    }

    private readonly int Column => _at - _lineStart + 1;

    private readonly char Current => _at < _text.Length ? _text[_at] : '\n';

    private readonly char Next => _at + 1 < _text.Length ? _text[_at + 1] : '\n';

    /// <summary>Moves over blank lines and comments to the first character of the next line with content.</summary>
    private bool ToContent()
    {
        while (_at < _text.Length)
        {
            switch (Current)
            {
                case '\n':
                    _at++;
                    (_line, _lineStart) = (_line + 1, _at);
                    break;
                case ' ':
                    _at++;
                    break;
                case '#':
                    while (_at < _text.Length && Current != '\n')
                        _at++;
                    break;
                default:
                    return true;
            }
        }
        return false;
    }

    private readonly bool IsItem => Current == '-' && Next == ' ';

    /// <summary>A mapping or a list that begins here; null for anything else.</summary>
    private YamlNode? Block()
    {
        if (++_depth > MaximumDepth)
            return null;
        YamlNode? block = IsItem ? Items() : Entries();
        _depth--;
        return block;
    }

    private YamlSequence? Items()
    {
        var (line, column) = (_line, Column);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        do
        {
            _at += 2;
            if (Value() is not { } item || !EndsLine())
                return null;
            items.Add(item);
        }
        while (ToContent() && Column == column && IsItem);
        return _at >= _text.Length || Column < column || Column == column && !IsItem ? new YamlSequence(items.ToImmutable(), line, column) : null;
    }

    private YamlMapping? Entries()
    {
        var (line, column) = (_line, Column);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        do
        {
            if (Scalar(isFlow: false) is not YamlScalar key || Current != ':' || Find(entries, key.Value))
                return null;
            _at++;
            var value = Current switch
            {
                '\n' => Below(column),
                ' ' => Inline(),
                _ => null,
            };
            if (value is null)
                return null;
            entries.Add(new YamlEntry(key, value));
        }
        while (ToContent() && Column == column);
        return _at >= _text.Length || Column < column ? new YamlMapping(entries.ToImmutable(), line, column) : null;
    }

    private YamlNode? Inline()
    {
        _at++;
        return Value() is { } value && EndsLine() ? value : null;
    }

    /// <summary>What stands below a key: deeper, or a list at the key's own depth.</summary>
    private YamlNode? Below(int column) =>
        ToContent() && (Column > column || Column == column && IsItem) ? Block() : null;

    private readonly bool EndsLine() => Current == '\n';

    private static bool Find(ImmutableArray<YamlEntry>.Builder entries, string key)
    {
        foreach (var entry in entries)
            if (entry.Key.Value == key)
                return true;
        return false;
    }

    private YamlNode? Value(bool isFlow = false)
    {
        if (++_depth > MaximumDepth)
            return null;
        YamlNode? value = Current switch
        {
            '[' => FlowItems(),
            '{' => FlowEntries(),
            _ => Scalar(isFlow),
        };
        _depth--;
        return value;
    }

    private YamlSequence? FlowItems()
    {
        var (line, column) = (_line, Column);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        do
        {
            _at++;
            Spaces();
            if (Value(isFlow: true) is not { } item)
                return null;
            items.Add(item);
            Spaces();
        }
        while (Current == ',');
        return Closes(']') ? new YamlSequence(items.ToImmutable(), line, column) : null;
    }

    private YamlMapping? FlowEntries()
    {
        var (line, column) = (_line, Column);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        do
        {
            _at++;
            Spaces();
            if (Scalar(isFlow: true) is not { } key || Current != ':' || Next != ' ' || Find(entries, key.Value))
                return null;
            _at += 2;
            if (Value(isFlow: true) is not { } value)
                return null;
            entries.Add(new YamlEntry(key, value));
            Spaces();
        }
        while (Current == ',');
        return Closes('}') ? new YamlMapping(entries.ToImmutable(), line, column) : null;
    }

    private void Spaces()
    {
        while (Current == ' ')
            _at++;
    }

    private bool Closes(char bracket)
    {
        if (Current != bracket)
            return false;
        _at++;
        return true;
    }

    private YamlScalar? Scalar(bool isFlow)
    {
        var (line, column) = (_line, Column);
        var value = Current is '"' or '\'' ? Quoted(Current) : Plain(isFlow);
        return value is null ? null : new YamlScalar(value, _text[_lineStart + column - 1] is '"' or '\'', line, column);
    }

    private string? Quoted(char mark)
    {
        var value = new StringBuilder();
        for (_at++; Current != '\n'; _at++)
        {
            if (mark == '\'' ? Current == mark && Next == mark : Current == '\\' && Next is '"' or '\\')
            {
                _at++;
            }
            else if (Current == mark)
            {
                _at++;
                return value.ToString();
            }
            else if (Current == '\\' && mark == '"')
            {
                return null;
            }
            value.Append(Current);
        }
        return null;
    }

    private static bool IsFlowMark(char c) => c is ',' or '[' or ']' or '{' or '}';

    private string? Plain(bool isFlow)
    {
        if ("-?:,[]{}#&*!|>'\"%@` \n".Contains(Current) && !(Current is '-' or '?' or ':' && Next is not (' ' or '\n') && !IsFlowMark(Next)))
            return null;
        var start = _at;
        if (_text[start..].StartsWith("---") || _text[start..].StartsWith("..."))
            return null;
        while (Current != '\n')
        {
            if (Current == ':' && (Next is ' ' or '\n' || isFlow && IsFlowMark(Next)) || isFlow && IsFlowMark(Current))
                break;
            if (Current == ' ' && Next == '#')
                return null;
            _at++;
        }
        return _text[start.._at].TrimEnd(' ').ToString();
    }
}
