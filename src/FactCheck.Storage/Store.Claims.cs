using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Storage.Compact;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>All that the newest version of an article states, disputed or not; empty where no article has this address.</summary>
    public ImmutableArray<Claim> Claims(string address) =>
        Single<byte[]>("select r.claims from article a join reading r on r.version = a.newest where a.address = @address", new { address }) is { } form ? ClaimForm.ReadAll(form) : [];

    /// <summary>The same for the articles of a story, by address.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<Claim>> ClaimsOf(long story) =>
        Query<(string Address, byte[] Form)>("select a.address, r.claims from article a join reading r on r.version = a.newest where a.story = @story", new { story })
            .ToDictionary(a => a.Address, a => ClaimForm.ReadAll(a.Form), StringComparer.Ordinal);
}
