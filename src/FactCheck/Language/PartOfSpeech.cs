namespace FactCheck.Language;

/// <summary>The universal part-of-speech tags (UPOS) of Universal Dependencies, version 2.</summary>
public enum PartOfSpeech : byte
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
