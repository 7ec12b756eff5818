namespace FactCheck.Claims.Derivations;

/// <summary>What the words between a whole and its parts say of them.</summary>
internal enum PartOpening
{
    /// <summary>Nothing says that they are parts.</summary>
    None,

    /// <summary>They are all of it: "14 people: 9 men and 6 women".</summary>
    All,

    /// <summary>They are some of it: "including", "among them", "of the 14".</summary>
    Some,
}
