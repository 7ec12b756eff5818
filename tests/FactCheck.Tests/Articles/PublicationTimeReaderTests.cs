using FactCheck.Articles;

namespace FactCheck.Tests.Articles;

public sealed class PublicationTimeReaderTests
{
    [TestCase("2021-03-04", "2021-03-04")]
    [TestCase("2021-03-04T05:06:07Z", "2021-03-04T05:06:07Z")]
    [TestCase("2021-03-04T05:06:07.123+09:00", "2021-03-04T05:06:07+09:00")]
    [TestCase("2021-03-04 23:59:01 -0500", "2021-03-04T23:59:01-05:00")]
    [TestCase("2021/3/4", "2021-03-04")]
    [TestCase("20210304", "2021-03-04")]
    [TestCase("Thu, 04 Mar 2021 05:06:07 GMT", "2021-03-04T05:06:07Z")]
    [TestCase("March 4, 2021", "2021-03-04")]
    [TestCase("Mar. 4th 2021", "2021-03-04")]
    [TestCase("Sept. 4, 2021", "2021-09-04")]
    [TestCase("Published on Thursday 4 March 2021", "2021-03-04")]
    [TestCase("4th of March, 2021", "2021-03-04")]
    [TestCase("March 4, 2021 at 9:05 p.m. EST", "2021-03-04T21:05:00")]
    [TestCase("9:05 PM, March 4, 2021", "2021-03-04T21:05:00")]
    [TestCase("12.30am GMT, 4 March 2021", "2021-03-04T00:30:00Z")]
    [TestCase("27/03/2021", "2021-03-27")]
    [TestCase("03/27/2021", "2021-03-27")]
    [TestCase("4.3.2021", "2021-03-04")]
    public void Reads(string text, string expected) => Assert.That(PublicationTimeReader.Read(text)?.ToString(), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("March 2021")]
    [TestCase("03/04/2021")]
    [TestCase("February 30, 2021")]
    [TestCase("v1.2.2020")]
    [TestCase("4 million in 2021")]
    [TestCase("May 21, 9999")]
    public void Ignores(string text) => Assert.That(PublicationTimeReader.Read(text), Is.Null);
}
