namespace FactCheck.Mentions.Quotations;

/// <summary>
/// The inflected forms of an English verb, from its base form. Cues are looked up by form, so that a wrong tag ("says" as a noun)
/// loses none.
/// </summary>
internal static class VerbForms
{
    public static IEnumerable<string> Of(string verb)
    {
        yield return verb;
        yield return Third(verb);
        yield return Participle(verb);
        if (Irregular(verb) is { } past)
        {
            foreach (var form in past)
                yield return form;
        }
        else
        {
            yield return Past(verb);
        }
    }

    private static string[]? Irregular(string verb) => verb switch
    {
        "say" => ["said"],
        "tell" => ["told"],
        "write" => ["wrote", "written"],
        "speak" => ["spoke", "spoken"],
        "think" => ["thought"],
        "feel" => ["felt"],
        "know" => ["knew", "known"],
        "find" => ["found"],
        "read" => [],
        "put" => [],
        "hold" => ["held"],
        "swear" => ["swore", "sworn"],
        "sing" => ["sang", "sung"],
        "begin" => ["began", "begun"],
        "go" => ["went", "gone"],
        "give" => ["gave", "given"],
        "make" => ["made"],
        "draw" => ["drew", "drawn"],
        "shoot" => ["shot"],
        "hit" => [],
        "send" => ["sent"],
        "foresee" => ["foresaw", "foreseen"],
        "see" => ["saw", "seen"],
        "understand" => ["understood"],
        "show" => ["showed", "shown"],
        "break" => ["broke", "broken"],
        "teach" => ["taught"],
        "lead" => ["led"],
        _ => null,
    };

    private static string Third(string verb) => verb switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] or "go" => verb + "es",
        [.., 'a' or 'e' or 'o' or 'u', 'y'] => verb + "s",
        [.., 'y'] => verb[..^1] + "ies",
        _ => verb + "s",
    };

    private static string Past(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., 'a' or 'e' or 'o' or 'u', 'y'] => verb + "ed",
        [.., 'y'] => verb[..^1] + "ied",
        _ => Doubled(verb) + "ed",
    };

    private static string Participle(string verb) => verb switch
    {
        [.., 'e', 'e'] => verb + "ing",
        [.., 'e'] => verb[..^1] + "ing",
        _ => Doubled(verb) + "ing",
    };

    /// <summary>"quip" doubles its last letter; of longer verbs only those with the stress at the end do ("admit").</summary>
    private static string Doubled(string verb) => verb switch
    {
        "admit" or "commit" or "refer" or "infer" or "confer" or "rebut" or "submit" or "put" or "hit" or "begin" or "concur" => verb + verb[^1],
        [_, _, 'a' or 'e' or 'i' or 'o' or 'u', 'b' or 'g' or 'm' or 'n' or 'p' or 't'] when verb is not ("read" or "mean") => verb + verb[^1],
        [_, 'a' or 'e' or 'i' or 'o' or 'u', 'b' or 'g' or 'm' or 'n' or 'p' or 't'] => verb + verb[^1],
        _ => verb,
    };
}
