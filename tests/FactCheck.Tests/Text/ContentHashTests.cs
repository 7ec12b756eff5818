using System.Security.Cryptography;
using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class ContentHashTests
{
    [TestCase("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [TestCase("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Hashes_the_examples_of_the_standard(string text, string expected) =>
        Assert.That(ContentHash.Hex(System.Text.Encoding.ASCII.GetBytes(text)), Is.EqualTo(expected));

    [Test]
    public void Is_the_frameworks_for_every_length_around_a_block()
    {
        var bytes = Enumerable.Range(0, 1000).Select(i => (byte)(i * 7)).ToArray();
        for (var length = 0; length <= bytes.Length; length++)
            Assert.That(ContentHash.Hex(bytes.AsSpan(0, length)), Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length)))));
    }
}
