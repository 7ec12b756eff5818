using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes;

/// <summary>A stretch of lexemes, half-open, that says <see cref="Form"/>.</summary>
internal readonly record struct TimeMatch(int Start, int End, TimeForm Form);
