using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;

namespace FactCheck.Feeds.Fetching;

/// <summary>Words what went wrong with a request.</summary>
internal static class Faults
{
    public static string OfStatus(int status)
    {
        var meaning = status switch
        {
            401 or 403 => ", not allowed",
            404 => ", not there",
            410 => ", gone for good",
            429 => ", asked too often",
            >= 500 => ", a fault of the server",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"the server answered {status}{meaning}");
    }

    public static string Of(Exception e) => Find<RefusedAddressException>(e) is { } refused ? "refused: " + refused.Message
        : Find<SocketException>(e) is { SocketErrorCode: not (SocketError.ConnectionReset or SocketError.ConnectionAborted) } socket ? "no connection: " + OfSocket(socket)
        : Find<AuthenticationException>(e) is { } authentication ? "no secure connection: " + authentication.Message
        : e is InvalidDataException ? "the body cannot be unpacked"
        : e is HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } or IOException || Find<SocketException>(e) is not null ? "the answer was cut off"
        : e is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } ? "the answer is no HTTP"
        : "no answer: " + e.Message;

    public static bool IsPassing(Exception e) =>
        Find<RefusedAddressException>(e) is null && Find<AuthenticationException>(e) is null && e is not (InvalidDataException or UriFormatException)
        && Find<SocketException>(e)?.SocketErrorCode is not SocketError.HostNotFound;

    private static string OfSocket(SocketException e) => e.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData => "the host's name is not known",
        SocketError.ConnectionRefused => "the host refuses it",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable => "the host cannot be reached",
        _ => e.Message,
    };

    private static T? Find<T>(Exception? e)
        where T : Exception
    {
        for (; e is not null; e = e.InnerException)
            if (e is T found)
                return found;
        return null;
    }
}
