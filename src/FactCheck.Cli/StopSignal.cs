using System.Runtime.InteropServices;

namespace FactCheck.Cli;

/// <summary>
/// Ctrl+C, or the system's request to end, as a cancellation. A command that was started through another program gets a signal twice:
/// it ends in good order all the same.
/// </summary>
internal static class StopSignal
{
    private static readonly CancellationTokenSource Source = new();

    /// <summary>Held for the life of the process: what is collected no longer listens.</summary>
    private static PosixSignalRegistration[] _registrations = [];

    public static CancellationToken Listen()
    {
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)];
        return Source.Token;
    }

    private static void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        Source.Cancel();
    }
}
