namespace FactCheck.Mentions.Names;

/// <summary>English pronouns, determiners and other small words, which alone are no name however they are written.</summary>
internal static class FunctionWords
{
    public static bool Contains(string lowerWord) => lowerWord is
        "i" or "me" or "my" or "mine" or "we" or "us" or "our" or "ours" or "you" or "your" or "yours" or "he" or "him" or "his" or "she" or "her" or "hers" or "it" or "its"
        or "they" or "them" or "their" or "theirs" or "who" or "whom" or "whose" or "which" or "what" or "this" or "that" or "these" or "those" or "the" or "a" or "an"
        or "some" or "any" or "all" or "both" or "each" or "every" or "either" or "neither" or "no" or "none" or "many" or "much" or "most" or "few" or "several" or "one" or "other" or "others" or "another"
        or "someone" or "somebody" or "anyone" or "anybody" or "everyone" or "everybody" or "nobody" or "something" or "anything" or "everything" or "nothing"
        or "here" or "there" or "where" or "when" or "why" or "how" or "and" or "or" or "but" or "if" or "so" or "not" or "of" or "in" or "on" or "at" or "to" or "for" or "from" or "by" or "with" or "as"
        or "yes" or "then" or "now" or "also" or "however" or "after" or "before" or "while" or "since" or "during" or "until" or "although" or "because" or "people";
}
