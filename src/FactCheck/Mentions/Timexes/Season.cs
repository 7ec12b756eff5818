namespace FactCheck.Mentions.Timexes;

/// <summary>The seasons of the north as meteorologists count them: spring is March to May, winter starts in December.</summary>
internal enum Season
{
    None,
    Spring,
    Summer,
    Autumn,
    Winter,
}
