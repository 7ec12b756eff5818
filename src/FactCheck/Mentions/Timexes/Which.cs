namespace FactCheck.Mentions.Timexes;

/// <summary>Which of several: "this", "last", "next" count from the article's day; "that" and "following" from the date read last.</summary>
internal enum Which
{
    None,
    This,
    Last,

    /// <summary>"This past Wednesday", "the past week": the nearest one back.</summary>
    Past,
    Previous,
    Next,

    /// <summary>"This coming Friday": the nearest one ahead.</summary>
    Coming,
    Following,
    That,
}
