namespace FactCheck.Mentions.Names;

/// <summary>
/// What a word is used for, and the field of meaning of its most frequent sense: one more than the number of WordNet's lexicographer file
/// (lexnames(5WN): 18 persons, 15 locations, 14 groups, 32 verbs of saying, ...); 0 where unknown.
/// </summary>
internal readonly record struct NameWord(NameWordUses Uses, byte Sense);
