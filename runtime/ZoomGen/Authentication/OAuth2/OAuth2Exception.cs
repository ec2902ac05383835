using System.Net;

namespace ZoomGen;

/// <summary>The token endpoint gave no token. Neither the message nor the properties hold credentials or the body of the response.</summary>
public sealed class OAuth2Exception : Exception
{
    internal OAuth2Exception(HttpStatusCode statusCode, string? error, string? errorDescription, Exception? inner = null)
        : base(Text(statusCode, error, errorDescription), inner)
    {
        StatusCode = statusCode;
        Error = error;
        ErrorDescription = errorDescription;
    }

    /// <summary>The status that the token endpoint answered with.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The error's code, such as <c>invalid_grant</c> (RFC 6749, section 5.2); null where the response has none.</summary>
    public string? Error { get; }

    /// <summary>The server's words on the error, at most 500 characters; null where the response has none.</summary>
    public string? ErrorDescription { get; }

    private static string Text(HttpStatusCode statusCode, string? error, string? errorDescription) =>
        $"The token endpoint gave no token: {(int)statusCode}{(error is null ? "" : ", " + error)}{(errorDescription is null ? "." : $": {errorDescription}")}";
}
