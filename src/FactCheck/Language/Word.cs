using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>
/// A word as printed, one object for all the places where it stands. What a reader asks of the word alone it asks once, and keeps
/// the answer here: see <see cref="WordQuestion"/> and <see cref="WordNote{T}"/>.
/// </summary>
internal class Word(string printed, string lower)
{
    private Notes _notes;

    // A bit for each question asked in the upper half, for each answered with yes in the lower one.
    private ulong _answers;

    public string Printed => printed;

    public string Lower => lower;

    internal ref ulong Answers => ref _answers;

    internal ref object? Note(int place) => ref _notes[place];

    [InlineArray(WordNote.Most)]
    private struct Notes
    {
        private object? _first;
    }
}
