using System.Net;

namespace ZoomGen;

/// <summary>The token endpoint gave no token. Neither the message nor the properties hold credentials or the body of the response.</summary>
public sealed class OAuth2Exception : Exception
{
    internal OAuth2Exception(HttpStatusCode statusCode, string? error, string? errorDescription)
        : base(Text(statusCode, error, errorDescription))
    {
        StatusCode = statusCode;
        Error = error;
        ErrorDescription = errorDescription;
    }

    /// <summary>The status that the token endpoint answered with.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The error's code, such as <c>invalid_grant</c> (RFC 6749, section 5.2); null where the response has none.</summary>
    public string? Error { get; }

    /// <summary>What is known of the error: the server's words, at most 500 characters, or that the body is not JSON. Null where there is nothing.</summary>
    public string? ErrorDescription { get; }

    private static string Text(HttpStatusCode statusCode, string? error, string? errorDescription)
    {
        var text = $"The token endpoint gave no token: {(int)statusCode}{(error is null ? "" : ", " + error)}";
        return errorDescription is null ? text + "." : $"{text}: {errorDescription}";
    }
}
