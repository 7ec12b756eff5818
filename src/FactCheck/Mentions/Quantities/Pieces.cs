using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Quantities;

/// <summary>The pieces of one sentence. Any index may be asked for: outside stands a piece of no kind with no letters.</summary>
internal sealed class Pieces(AnnotatedText text) : IDisposable
{
    private static readonly Piece Nothing = new(PieceKind.None, 0, 0, "", -1, PartOfSpeech.X, PennTag.Other);
    private PooledList<Piece> _items = new(256);

    public AnnotatedText Text { get; } = text;

    public int Count => _items.Count;

    public ref readonly Piece this[int index]
    {
        get
        {
            if ((uint)index < (uint)Count)
                return ref _items[index];
            return ref Nothing;
        }
    }

    /// <summary>True where nothing stands between this piece and the next.</summary>
    public bool Touches(int index) => index >= 0 && index + 1 < Count && _items[index].End == _items[index + 1].Start;

    public bool IsHyphen(int index) => this[index].Lower is "-" or "‐" or "‑";

    public bool IsDash(int index) => this[index].Lower is "-" or "‐" or "‑" or "–" or "—" or "−";

    /// <summary>True for the hyphen of "12-member" or "twenty-one", also where an old text sets spaces around it.</summary>
    public bool Joins(int index) => IsHyphen(index) && (Touches(index - 1) == Touches(index));

    /// <summary>The lemma of a word; where the token is more than the word ("70-a-share"), the word itself.</summary>
    public string Lemma(int index) => IsToken(index) ? Text.Tokens[this[index].Token].Lemma : this[index].Lower;

    /// <summary>True where the piece is the whole of its token.</summary>
    public bool IsToken(int index)
    {
        ref readonly var token = ref Text.Tokens.ItemRef(this[index].Token);
        return token.Start == this[index].Start && token.End == this[index].End;
    }

    public SentenceKind Kind { get; private set; }

    public void Read(Sentence sentence)
    {
        Kind = sentence.Kind;
        _items.Clear();
        PieceReader.Read(this, sentence);
    }

    public void Add(in Piece piece) => _items.Add(piece);

    public void Dispose() => _items.Dispose();
}
