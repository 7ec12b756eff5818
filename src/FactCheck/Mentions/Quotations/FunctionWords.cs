using FactCheck.Language;

namespace FactCheck.Mentions.Quotations;

/// <summary>The closed classes of English that bound a noun phrase or a verb group. All words in lower case.</summary>
internal static class FunctionWords
{
    public static bool IsSubjectPronoun(string word) =>
        word is "he" or "she" or "they" or "it" or "i" or "we" or "you" or "who" or "one" or "others" or "some" or "many" or "both" or "another";

    public static bool IsPersonalPronoun(string word) => word is "he" or "she" or "they" or "it" or "i" or "we" or "you" or "him" or "her" or "them";

    public static bool IsDeterminer(string word) =>
        word is "the" or "a" or "an" or "this" or "that" or "these" or "those" or "his" or "her" or "its" or "their" or "our" or "my" or "your"
            or "another" or "each" or "every" or "no" or "some" or "any" or "several" or "many" or "both" or "all" or "other" or "most";

    public static bool IsAuxiliary(string word) =>
        word is "has" or "had" or "have" or "having" or "is" or "was" or "are" or "were" or "be" or "been" or "being" or "will" or "would" or "may" or "might" or "ca" or "wo" or "shall" or "am" or "ought"
            or "can" or "could" or "should" or "must" or "do" or "does" or "did" or "to" or "'s" or "’s" or "'d" or "’d" or "'ve" or "’ve" or "'ll" or "’ll"
            or "'m" or "’m" or "'re" or "’re";

    /// <summary>The same, but not "May" and "Will" as names.</summary>
    public static bool IsAuxiliary(Token token) => token.Tag != PartOfSpeech.Propn && IsAuxiliary(token.Lower);

    /// <summary>Words between a subject and its verb that are neither.</summary>
    public static bool IsAdverb(Token token) =>
        token.Tag == PartOfSpeech.Adv || token.Lower is "also" or "then" or "later" or "now" or "once" or "again" or "even" or "just" or "still" or "often"
            or "never" or "not" or "n't" or "n’t" or "only" or "further" or "already" or "reportedly" or "all"
        || token.Lower.Length > 4 && token.Lower.EndsWith("ly", StringComparison.Ordinal) && token.Tag != PartOfSpeech.Propn && token.Lower is not ("family" or "ally" or "assembly" or "daily" or "weekly" or "monopoly");

    /// <summary>Prepositions that join two parts of one noun phrase: "a spokesman for the ministry".</summary>
    public static bool JoinsNouns(string word) => word is "of" or "for" or "at" or "from" or "in" or "with" or "on" or "to" or "along" or "near" or "around" or "behind" or "outside" or "inside";

    public static bool IsPreposition(string word) =>
        JoinsNouns(word) || word is "by" or "after" or "before" or "during" or "about" or "against" or "between" or "among" or "into" or "over" or "under" or "since"
            or "until" or "through" or "via" or "as" or "like" or "than" or "without" or "within" or "despite" or "amid" or "while" or "when" or "where"
            or "if" or "because" or "although" or "though" or "whether";

    public static bool IsConjunction(string word) => word is "and" or "but" or "or" or "nor" or "so" or "yet";

    public static bool IsTimeWord(string word) =>
        word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "today" or "yesterday" or "tomorrow" or "tonight"
            or "january" or "february" or "march" or "april" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
            or "morning" or "afternoon" or "evening" or "night" or "earlier" or "later" or "recently" or "last";

    /// <summary>The nouns of "this week", "last year", which stand between a subject and its verb.</summary>
    public static bool IsTimeNoun(string word) => word is "week" or "month" or "year" or "weekend" or "day" or "summer" or "winter" or "spring" or "fall" or "afternoon" or "hour" or "minute"
            or "weeks" or "months" or "years" or "days" or "hours" or "minutes";
}
