using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace FactCheck.Server.Watching;

/// <summary>Logs go to standard error, since standard output is for results: as lines for people, or as an object of JSON a line.</summary>
internal static class ServerLog
{
    public static void Add(ILoggingBuilder logging, bool asJson)
    {
        logging.ClearProviders().SetMinimumLevel(LogLevel.Warning);
        if (asJson)
            logging.AddJsonConsole(console =>
            {
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            });
        else
            logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
