using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Server.Accounts;

/// <summary>What only its holder knows: 256 bits from the system's generator. It needs no slow hash: nobody can try them all.</summary>
public static class Secret
{
    /// <summary>Every API token begins so, so that a token that leaked can be found by those who look for such.</summary>
    public const string TokenPrefix = "factcheck_";

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored in its place.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
