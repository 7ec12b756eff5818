namespace FactCheck.Mentions.Names;

/// <summary>What one thread needs to find the names of an article, kept from article to article.</summary>
internal sealed class NameBuffers
{
    private TokenFacts[] _title = new TokenFacts[64];
    private TokenFacts[] _body = new TokenFacts[1024];

    /// <summary>The hashes of the words in lower case.</summary>
    public HashTable Lower { get; } = new();

    public Span<TokenFacts> Title(int tokens) => Of(ref _title, tokens);

    public Span<TokenFacts> Body(int tokens) => Of(ref _body, tokens);

    private static Span<TokenFacts> Of(ref TokenFacts[] facts, int tokens)
    {
        if (facts.Length < tokens)
            facts = new TokenFacts[tokens];
        return facts.AsSpan(0, tokens);
    }
}
