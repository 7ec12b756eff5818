using FactCheck.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FactCheck.Server.Accounts;

/// <summary>Hashes passwords by the framework's hasher, and says which ones are too easy to guess.</summary>
public sealed class Passwords
{
    /// <summary>In characters. There is no longest one but that of the form, and no rule of which characters.</summary>
    public const int Shortest = 12;

    public const int Longest = 256;

    /// <summary>Judging takes more than linear time, and what is strong so far does not get weaker.</summary>
    private const int LongestLookedAt = 100;

    /// <summary>PBKDF2 with HMAC-SHA-512, so many times (OWASP Password Storage Cheat Sheet, 2023).</summary>
    private const int Iterations = 210_000;

    /// <summary>Of zxcvbn's 0 to 4: guessed in fewer than 10^8 tries below this.</summary>
    private const int LeastStrength = 3;

    private readonly PasswordHasher<string> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly Lazy<string> _nobody;

    public Passwords() => _nobody = new Lazy<string>(() => Hash("", Secret.New()));

    public string Hash(string name, string password) => _hasher.HashPassword(name, password);

    /// <summary>Whether this is the person's password. Takes as long where there is no such person, so that nobody learns who has an account.</summary>
    public bool IsRight(Store store, string name, string password)
    {
        var hash = store.PasswordOf(name);
        var result = _hasher.VerifyHashedPassword(name, hash ?? _nobody.Value, password);
        if (hash is null || result == PasswordVerificationResult.Failed)
            return false;
        if (result == PasswordVerificationResult.SuccessRehashNeeded)
            store.RenewHash(name, Hash(name, password));
        return true;
    }

    /// <returns>Why this cannot be a password; null where it can.</returns>
    public static string? FaultOf(string name, string password) => password.Length switch
    {
        < Shortest => $"a password has {Shortest} characters or more; a few words make a good one",
        > Longest => $"a password has {Longest} characters at most",
        _ when new Zxcvbn.Zxcvbn().EvaluatePassword(password.Length > LongestLookedAt ? password[..LongestLookedAt] : password, [name, "factcheck"]).Score < LeastStrength => "this password is among the first to be guessed; a few words that have nothing to do with one another make a good one",
        _ => null,
    };
}
