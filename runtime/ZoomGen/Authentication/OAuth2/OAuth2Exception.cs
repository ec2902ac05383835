using System.Net;

namespace ZoomGen;

/// <summary>
/// The token endpoint did not return a token. The message and the properties contain neither credentials nor the body of the response.
/// </summary>
public sealed class OAuth2Exception : Exception
{
    /// <summary>Creates an exception for a response of a token endpoint.</summary>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="error">The error code, or null.</param>
    /// <param name="errorDescription">The description of the error, or null.</param>
    public OAuth2Exception(HttpStatusCode statusCode, string? error, string? errorDescription)
        : base(Text(statusCode, error, errorDescription))
    {
        StatusCode = statusCode;
        Error = error;
        ErrorDescription = errorDescription;
    }

    /// <summary>The status of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The error code, such as <c>invalid_grant</c> (RFC 6749, section 5.2), or null.</summary>
    public string? Error { get; }

    /// <summary>
    /// The description of the error, with at most 500 characters. It is that of the server, or says that the body is not JSON. It can be
    /// null.
    /// </summary>
    public string? ErrorDescription { get; }

    private static string Text(HttpStatusCode statusCode, string? error, string? errorDescription)
    {
        var text = $"The token endpoint gave no token: {(int)statusCode}{(error is null ? "" : ", " + error)}";
        return errorDescription is null ? text + "." : $"{text}: {errorDescription}";
    }
}
