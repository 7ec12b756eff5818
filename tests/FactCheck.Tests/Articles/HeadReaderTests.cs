using FactCheck.Articles;
using FactCheck.Articles.EnglishHeads;

namespace FactCheck.Tests.Articles;

public sealed class HeadReaderTests
{
    private const string Prose = "The council of Norwick voted on Tuesday to rebuild the old bridge, which a flood had carried away in the spring of last year.";

    private static HeadFacts Read(string head) => HeadReader.Read(head + "\n\n" + Prose + "\n\nWork begins on 3 March 2031, the mayor said at a meeting that lasted for most of the day.");

    private static string Marked(string head)
    {
        var text = head + "\n\n" + Prose;
        return string.Join(" / ", HeadReader.Read(text).Spans.Select(s => text[s.Start..s.End]));
    }

    [TestCase("Council rebuilds the bridge\nMay 03, 2013", "2013-05-03")]
    [TestCase("Council rebuilds the bridge\nTHURSDAY, DECEMBER 3, 2009, 9:36 AM", "2009-12-03T09:36:00")]
    [TestCase("12 January 2010 @ 09:29 pm\nCouncil rebuilds the bridge", "2010-01-12T21:29:00")]
    [TestCase("First Published: June 13, 2013 4:59 PM EDT", "2013-06-13T16:59:00")]
    [TestCase(" date 2019-04-05 Pool photo / XY", "2019-04-05")]
    [TestCase("on Tuesday, 16 December 2008 13:45.", "2008-12-16T13:45:00")]
    [TestCase("By Jane Doe | 4 May 2016 | News", "2016-05-04")]
    public void Reads_the_publication_date(string head, string expected) => Assert.That(Read(head).Published?.ToString(), Is.EqualTo(expected));

    [TestCase("The bridge on Sunday, Nov. 26, 2023. Photo: A. Person")]
    [TestCase("The flood of May 3, 2013 took the bridge")]
    [TestCase("From May 3, 2013 to May 9, 2013")]
    [TestCase("Updated 4:08 p.m. ET")]
    [TestCase("")]
    public void Ignores_other_dates(string head) => Assert.That(Read(head).Published, Is.Null);

    [Test]
    public void An_update_is_no_publication()
    {
        var facts = Read("Updated Saturday, December 05, 2009 8:28 PM");
        Assert.That((facts.Published?.ToString(), facts.Updated?.ToString()), Is.EqualTo(((string?)null, "2009-12-05T20:28:00")));
    }

    [TestCase("Author: [Jane Doe](#)", "Jane Doe")]
    [TestCase("Author: Jane Doe, Diplomatic Correspondent", "Jane Doe")]
    [TestCase("By Jane Doe and JOHN VAN ROE, Staff Writers", "Jane Doe and JOHN VAN ROE")]
    [TestCase("Council rebuilds the bridge at last\nJane O’Hara", "Jane O’Hara")]
    public void Reads_the_author(string head, string expected) => Assert.That(Read(head).Author, Is.EqualTo(expected));

    [TestCase("By Tuesday the water had fallen")]
    [TestCase("Council rebuilds the bridge at last\nBreaking News")]
    [TestCase("By the Numbers")]
    public void Ignores_what_is_no_author(string head) => Assert.That(Read(head).Author, Is.Null);

    [TestCase("date 2019-04-05 The Daily Ferry", "The Daily Ferry")]
    [TestCase("The Daily Ferry\nAuthor: Jane Doe\nDate: May 3, 2013", "The Daily Ferry")]
    [TestCase("Publisher: The Daily Ferry", "The Daily Ferry")]
    [TestCase("date 2019-04-05 Pool photo / XY", null)]
    [TestCase("Politics & Security", null)]
    public void Reads_the_outlet_only_where_it_is_stated(string head, string? expected) => Assert.That(Read(head).Outlet, Is.EqualTo(expected));

    [Test]
    public void A_line_about_the_writer_names_the_outlet()
    {
        var text = Prose + "\n\nAuthor: Jane Doe, Correspondent\n\nMs Doe is the Diplomatic Correspondent for The Daily Ferry and a fellow of an institute.";
        Assert.That(HeadReader.Read(text).Outlet, Is.EqualTo("The Daily Ferry"));
    }

    [TestCase("Connect with us\n\nCouncil of Norwick rebuilds the old bridge", "Council of Norwick rebuilds the old bridge")]
    [TestCase("The bridge before the flood. Photo: A. Person\nCouncil of Norwick rebuilds the old bridge", "Council of Norwick rebuilds the old bridge")]
    [TestCase("Sign in to read all our stories here", null)]
    [TestCase("AP Images", null)]
    public void Reads_the_headline(string head, string? expected) => Assert.That(Read(head).Title, Is.EqualTo(expected));

    [TestCase("Council rebuilds the bridge\nBy Jane Doe\nMay 3, 2013", "By Jane Doe / May 3, 2013")]
    [TestCase(" date 2019-04-05 Pool photo / XY", "date 2019-04-05")]
    public void Marks_the_lines_that_are_no_text(string head, string expected) => Assert.That(Marked(head), Is.EqualTo(expected));
}
