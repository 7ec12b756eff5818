using FactCheck.Language;

namespace FactCheck.Mentions.Names;

/// <summary>What the name tagger knows of a token by itself.</summary>
internal readonly record struct TokenFacts(uint Word, uint Shape, NameWordUses Uses, byte Sense, TokenCase Case, PennTag Tag, NameHead Head, byte Place)
{
    /// <summary>Capitalised, or a name by its form, so that a name can start here.</summary>
    public bool CanStart => Case is TokenCase.Title or TokenCase.Upper or TokenCase.Initial or TokenCase.Mixed;
}

internal enum TokenCase : byte
{
    Mark,
    Lower,
    Number,

    /// <summary>One capital letter, with or without a stop.</summary>
    Initial,

    Title,
    Upper,

    /// <summary>Capitals after the first letter ("McDonald", "iPhone", "pre-Roman").</summary>
    Mixed,
}

/// <summary>What the lexicon of last words says of a word.</summary>
internal enum NameHead : byte
{
    None,
    Person,
    Organization,
    Place,
    Other,
}
