namespace FactCheck.Language.English;

/// <summary>Words that, with a capital after an abbreviation, start a new sentence: hardly one of them is part of a name.</summary>
internal static class SentenceStarters
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "The", "A", "An", "This", "That", "These", "Those", "There", "Here", "It", "He", "She", "They", "We", "I", "You", "His", "Her", "Its", "Their", "Our", "My", "Your",
        "But", "And", "Or", "So", "Yet", "Nor", "If", "When", "While", "As", "After", "Before", "Since", "Although", "Though", "Because", "Until", "Unless", "Once", "Whether",
        "In", "On", "At", "By", "For", "From", "With", "Without", "To", "Under", "During", "Among", "Between", "About", "According", "Despite", "Like", "Over",
        "What", "Who", "Why", "How", "Where", "Which", "Not", "No", "Some", "Many", "Most", "Several", "Both", "Each", "Every", "Other", "Others", "Another", "Such", "All", "Any", "Few",
        "However", "Meanwhile", "Then", "Now", "Also", "Still", "Even", "Just", "Only", "Later", "Earlier", "Today", "Yesterday", "Last", "Next", "Police", "Officials", "Authorities",
        "Mr.", "Mrs.", "Ms.", "Dr.", "Is", "Are", "Was", "Were", "Did", "Does", "Do", "Has", "Have", "Had", "Can", "Will", "Would", "Could", "Should",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsZone(ReadOnlySpan<char> word) => word is "Eastern" or "Central" or "Pacific" or "Mountain" or "Greenwich" or "Beijing" or "Moscow" || (word.Length <= 4 && char.IsUpper(word[^1]));

    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 10 && Lookup.Contains(word);
}
