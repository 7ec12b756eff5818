namespace FactCheck.Mentions.Names;

/// <summary>A name as tagged: tokens of a field, half-open; the type is null for names of other things.</summary>
internal readonly record struct TaggedName(int FirstToken, int EndToken, NameType? Type)
{
    public int TokenCount => EndToken - FirstToken;
}
