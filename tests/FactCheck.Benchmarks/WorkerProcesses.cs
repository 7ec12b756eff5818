using System.Diagnostics;

namespace FactCheck.Benchmarks;

/// <summary>Several 'factcheck worker', each a process; one that is killed is started again, as systemd does it.</summary>
internal sealed class WorkerProcesses : IDisposable
{
    private readonly ProcessStartInfo _start;
    private readonly Process[] _workers;

    public WorkerProcesses(Programs programs, int count, Uri queue, string store)
    {
        _start = new ProcessStartInfo(programs.FactCheck, ["worker", "--queue", queue.OriginalString, "--store", store, "--threads", "1"]) { RedirectStandardError = true };
        _workers = [.. Enumerable.Range(0, count).Select(_ => Begin())];
    }

    public void Kill(int which)
    {
        _workers[which].Kill();
        _workers[which].WaitForExit();
        _workers[which].Dispose();
        _workers[which] = Begin();
    }

    public void Dispose()
    {
        foreach (var worker in _workers)
        {
            worker.Kill();
            worker.WaitForExit();
            worker.Dispose();
        }
    }

    private Process Begin()
    {
        var process = Process.Start(_start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
