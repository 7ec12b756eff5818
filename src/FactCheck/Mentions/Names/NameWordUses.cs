namespace FactCheck.Mentions.Names;

/// <summary>What a word, taken by itself, is known to be used for.</summary>
[Flags]
public enum NameWordUses : ushort
{
    None = 0,
    MaleGivenName = 1,
    FemaleGivenName = 2,

    /// <summary>A given or a family name, from a list that does not tell which.</summary>
    PersonName = 4,

    /// <summary>An ordinary word of the language when it stands in lower case.</summary>
    Ordinary = 8,

    /// <summary>A noun for persons ("minister", "singer").</summary>
    PersonNoun = 16,

    /// <summary>A noun for places ("river", "city").</summary>
    PlaceNoun = 32,

    /// <summary>A noun for groups and organizations ("party", "university").</summary>
    GroupNoun = 64,

    /// <summary>Part of a well-known person's name.</summary>
    FamousPerson = 128,

    GivenName = MaleGivenName | FemaleGivenName,
}
