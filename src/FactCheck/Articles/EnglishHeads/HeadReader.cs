using FactCheck.Text;

namespace FactCheck.Articles.EnglishHeads;

/// <summary>
/// Finds in plain text what it states about itself: labelled lines anywhere ("Author: Jane Doe", "Date: 3 May 2013"), and before or
/// just after the first paragraphs a headline, a byline, a line that is a date. Rather nothing than something wrong: the date of a
/// caption is no publication date, and an outlet that is only hinted at stays unknown.
/// </summary>
internal sealed class HeadReader
{
    private const int HeadLines = 12;
    private const int LongestLabelled = 150;

    private readonly List<TextLine> _lines;
    private readonly Dictionary<int, TextSpan> _spans = [];
    private string? _title;
    private string? _outlet;
    private string? _author;
    private PublicationTime? _published;
    private PublicationTime? _updated;

    private HeadReader(string text) => _lines = [.. TextLine.Of(text)];

    public static HeadFacts Read(string text)
    {
        var reader = new HeadReader(text);
        reader.ReadLabelled();
        reader.ReadHead();
        reader.ReadTail();
        return new HeadFacts
        {
            Title = reader._title,
            Outlet = reader._outlet,
            Author = reader._author,
            Published = reader._published,
            Updated = reader._updated,
            Spans = reader.SpansInOrder(),
        };
    }

    private List<TextSpan> SpansInOrder()
    {
        var spans = new List<TextSpan>(_spans.Count);
        foreach (var line in _lines)
            if (_spans.TryGetValue(line.Start, out var span))
                spans.Add(span);
        return spans;
    }

    private void ReadLabelled()
    {
        for (var i = 0; i < _lines.Count; i++)
            if (_lines[i].Length <= LongestLabelled && HeadLabel.Read(_lines[i].Characters) is var (kind, value))
                ReadLabelled(i, kind, value);
    }

    private void ReadLabelled(int index, HeadLabelKind kind, int valueStart)
    {
        var line = _lines[index];
        var value = line.Characters[valueStart..];
        switch (kind)
        {
            case HeadLabelKind.Author when Byline.NamesOf(value) is { } names:
                _author ??= names;
                break;
            case HeadLabelKind.Outlet when OutletName.Fits(value):
                _outlet ??= value.ToString();
                break;
            case HeadLabelKind.Title when index < HeadLines:
                _title ??= value.ToString();
                break;
            case HeadLabelKind.Published or HeadLabelKind.Updated when DateLine.Read(value, allowTail: index < HeadLines) is var (time, span):
                var tail = value[span.End..].Trim(" ,;|-–—•·");
                if (!tail.IsEmpty && DateLine.Read(value) is null)
                {
                    // "date 2020-01-02 The Daily News": the line goes on with the outlet, or with a credit that is no part of it.
                    if (line.Characters[..valueStart].Contains(':') || tail.Length > 60)
                        return;
                    if (OutletName.Fits(tail))
                        _outlet ??= tail.ToString();
                    else
                        line = line with { End = line.Start + valueStart + span.End };
                }
                if (kind == HeadLabelKind.Published)
                    _published ??= time;
                else
                    _updated ??= time;
                break;
            default:
                return;
        }
        _spans[line.Start] = line.Span;
        if (kind == HeadLabelKind.Author && index > 0 && index + 1 < _lines.Count && IsDateLabel(_lines[index + 1]))
            ReadBlockOpening(_lines[index - 1]);
    }

    /// <summary>"The Daily News / Author: ... / Date: ...": the line before a block of labelled lines names the outlet.</summary>
    private void ReadBlockOpening(TextLine line)
    {
        if (line.IsProse || !OutletName.Fits(line.Characters) || line.Characters.Count(' ') is < 1 or > 4)
            return;
        _outlet ??= line.Characters.ToString();
        _spans[line.Start] = line.Span;
    }

    private static bool IsDateLabel(TextLine line) =>
        line.Length <= LongestLabelled && HeadLabel.Read(line.Characters) is (HeadLabelKind.Published or HeadLabelKind.Updated, _);

    private void ReadHead()
    {
        var (paragraphs, headline, headlineLine) = (0, (string?)null, -1);
        for (var i = 0; i < Math.Min(HeadLines, _lines.Count) && paragraphs < 2; i++)
        {
            var line = _lines[i];
            if (_spans.ContainsKey(line.Start) || ReadDateOrByline(line) || Headline.IsCaption(line))
                continue;
            if (line.IsProse && !Headline.Fits(line))
            {
                paragraphs++;
                if (paragraphs == 1 && i > headlineLine + 1 && headline is not null && Byline.IsBareName(_lines[i - 1].Characters))
                    ReadBareName(_lines[i - 1]);
            }
            else if (paragraphs == 0 && Headline.Fits(line) && (headline is null || Repeats(line, i)))
            {
                (headline, headlineLine) = (line.Characters.ToString(), headline is null ? i : headlineLine);
            }
        }
        if (paragraphs > 0)
            _title ??= headline;
    }

    private void ReadBareName(TextLine line)
    {
        _author ??= line.Characters.ToString();
        _spans[line.Start] = line.Span;
    }

    private bool Repeats(TextLine line, int index)
    {
        for (var i = 0; i < index; i++)
            if (_lines[i].Characters.SequenceEqual(line.Characters))
                return true;
        return false;
    }

    private bool ReadDateOrByline(TextLine line)
    {
        if (line.Length > LongestLabelled)
            return false;
        if (DateLine.Read(line.Characters) is var (time, _))
        {
            _published ??= time;
            _spans[line.Start] = line.Span;
            return true;
        }
        return line.Characters.IndexOfAny('|', '•', '·') >= 0 ? ReadParts(line) : ReadByline(line.Characters, line);
    }

    /// <summary>"By Jane Doe | May 3, 2013 | The Daily News".</summary>
    private bool ReadParts(TextLine line)
    {
        var found = false;
        foreach (var range in line.Characters.SplitAny('|', '•', '·'))
        {
            var part = line.Characters[range].Trim();
            if (DateLine.Read(part) is var (time, _))
            {
                _published ??= time;
                found = true;
            }
            else if (HeadLabel.Read(part) is (HeadLabelKind.Updated, var value) && DateLine.Read(part[value..]) is var (updated, _))
            {
                _updated ??= updated;
                found = true;
            }
            else
            {
                found |= ReadByline(part, line);
            }
        }
        if (found)
            _spans[line.Start] = line.Span;
        return found;
    }

    private bool ReadByline(ReadOnlySpan<char> text, TextLine line)
    {
        if (Byline.Read(text) is not { } names)
            return false;
        _author ??= names;
        _spans[line.Start] = line.Span;
        return true;
    }

    private void ReadTail()
    {
        if (_outlet is not null || _author is null)
            return;
        for (var i = Math.Max(0, _lines.Count - HeadLines / 2); i < _lines.Count && _outlet is null; i++)
            _outlet = OutletName.InDescription(_lines[i].Characters, _author);
    }
}
