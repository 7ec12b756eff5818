using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class VisibleTextTests
{
    [TestCase("plain\ttext\n", "plain\ttext\n")]
    [TestCase("\u001b[31mred", "␛[31mred")]
    [TestCase("a\u202eb\u2066c", "a[U+202E]b[U+2066]c")]
    [TestCase("\u0085", "[U+0085]")]
    [TestCase("👩‍👩‍👧 한국", "👩‍👩‍👧 한국")]
    public void Shows_what_a_screen_would_obey(string text, string visible) => Assert.That(VisibleText.Of(text), Is.EqualTo(visible));

    [Test]
    public void Half_a_surrogate_pair_is_replaced() => Assert.That(VisibleText.Of("a\ud83db\udc69"), Is.EqualTo("a\ufffdb\ufffd"));

    [Test]
    public void One_line_has_no_line_ends() => Assert.That(VisibleText.OneLine("a\r\nb\tc\u2028d"), Is.EqualTo("a b c d"));
}
