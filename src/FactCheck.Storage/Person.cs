namespace FactCheck.Storage;

/// <summary>Somebody with an account.</summary>
/// <param name="Name">What they sign in with, and what their verdicts carry; case and accents do not count.</param>
/// <param name="Role">What they may.</param>
/// <param name="IsDisabled">True for who may do nothing until enabled again.</param>
/// <param name="HasPassword">False for who signs in elsewhere.</param>
/// <param name="Added">When the account was made.</param>
public sealed record Person(string Name, Role Role, bool IsDisabled, bool HasPassword, DateTimeOffset Added)
{
    public const int LongestName = 100;
}

/// <summary>What a person may; each includes the ones before.</summary>
public enum Role
{
    /// <summary>Sees everything, and checks drafts.</summary>
    Reader,

    /// <summary>Decides on findings, and stores articles.</summary>
    Reviewer,

    /// <summary>Says who may what.</summary>
    Administrator,
}

/// <summary>A browser that somebody signed in with.</summary>
/// <param name="Hash">SHA-256 of its key, in hexadecimal.</param>
/// <param name="Seen">When it was last used, to the minute.</param>
/// <param name="Ends">When it ends however much it is used.</param>
/// <param name="Address">Where it signed in from.</param>
public sealed record Session(string Hash, Person Person, DateTimeOffset Started, DateTimeOffset Seen, DateTimeOffset Ends, string Address);

/// <summary>A token that a program sends in a person's place. The token itself is stored nowhere.</summary>
/// <param name="Number">Names it, to revoke it.</param>
/// <param name="Label">What it is for.</param>
/// <param name="Role">What it may, as long as the person may that too.</param>
/// <param name="Revoked">When it was revoked; null where it was not.</param>
public sealed record ApiToken(long Number, Person Person, string Label, Role Role, DateTimeOffset Added, DateTimeOffset Ends, DateTimeOffset? Revoked);

/// <summary>One administrative act.</summary>
/// <param name="Person">Who did it.</param>
/// <param name="Act">What was done, in a few words.</param>
/// <param name="Subject">Whom or what it was done to.</param>
public sealed record AuditLine(DateTimeOffset At, string Person, string Act, string Subject);
