namespace FactCheck.Language.Parsing;

/// <summary>The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).</summary>
internal enum Transition
{
    /// <summary>The first word of the buffer goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack hangs on the first word of the buffer, and leaves.</summary>
    Left,

    /// <summary>The top of the stack hangs on the one below it, and leaves.</summary>
    Right,
}
