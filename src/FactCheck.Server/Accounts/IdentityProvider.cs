namespace FactCheck.Server.Accounts;

/// <summary>A provider of OpenID Connect that people may sign in at.</summary>
/// <param name="Authority">Its address; by http only on this machine.</param>
/// <param name="Client">What this server is called there.</param>
/// <param name="Secret">What proves that it is this server.</param>
/// <param name="Claim">The claim that has the name of the account: "email" if it is verified, or another one.</param>
public sealed record IdentityProvider(Uri Authority, string Client, string Secret, string Claim = "email");
