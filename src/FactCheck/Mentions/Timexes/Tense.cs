namespace FactCheck.Mentions.Timexes;

internal enum Tense
{
    Unknown,
    Past,
    Future,
}
