using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>What tells how many take part in a happening ("trilateral", with "3"), and at what level ("foreign minister", with "minister").</summary>
internal sealed record PartyWords(Lexicon Counts, Lexicon Levels);
