namespace FactCheck.Mentions.Quotations;

/// <summary>A cue found in a text: its entry in the lexicon and its tokens, half-open.</summary>
internal readonly record struct SpeechCue(string Lemma, CueKind Kind, int First, int End);

/// <summary>How a cue takes its words; the values of the lexicon "speech-cues".</summary>
internal enum CueKind : byte
{
    /// <summary>A quotation or a clause: "said", "wrote".</summary>
    Speech,

    /// <summary>The listener stands before the words: "told reporters that".</summary>
    Address,

    /// <summary>"called it", "described him as".</summary>
    Label,

    /// <summary>A quotation of a few words only: "blasted", "praised".</summary>
    Stance,

    /// <summary>"believes that".</summary>
    Thought,

    /// <summary>The speaker stands behind it: "according to".</summary>
    Source,

    /// <summary>A noun for words said, whose owner is the speaker: "his prediction that".</summary>
    Noun,
}
