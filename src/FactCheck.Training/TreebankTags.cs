using FactCheck.Language;

namespace FactCheck.Training;

/// <summary>Turns the treebank's tags and relations into the library's.</summary>
internal static class TreebankTags
{
    public static PartOfSpeech Universal(string upos) => Enum.Parse<PartOfSpeech>(upos, ignoreCase: true);

    public static PennTag Penn(string xpos) => xpos switch
    {
        "PRP$" => PennTag.PRPS,
        "WP$" => PennTag.WPS,
        "$" or "#" => PennTag.SYM,
        "." or "," or ":" or "``" or "''" or "-LRB-" or "-RRB-" => PennTag.Punctuation,
        _ => Enum.TryParse<PennTag>(xpos, out var tag) && Enum.IsDefined(tag) ? tag : PennTag.Other,
    };

    /// <summary>"nsubj:pass" is NsubjPass; a subtype that the library does not know is left out.</summary>
    public static DependencyRelation Relation(string deprel)
    {
        var colon = deprel.IndexOf(':', StringComparison.Ordinal);
        return Enum.TryParse<DependencyRelation>(deprel.Replace(":", "", StringComparison.Ordinal), ignoreCase: true, out var relation) ? relation
            : Enum.Parse<DependencyRelation>(colon < 0 ? nameof(DependencyRelation.Dep) : deprel[..colon], ignoreCase: true);
    }
}
