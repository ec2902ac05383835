namespace ZoomGen;

/// <summary>The name, HTTP method and path of a request, without any of its values.</summary>
public sealed class ApiOperation
{
    /// <summary>Creates an operation.</summary>
    /// <param name="name">The name of the request in the collection.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path with its variables, such as <c>/meetings/:meetingId</c>.</param>
    /// <param name="isAuthenticated">Whether the credentials of the client are sent with the request.</param>
    /// <exception cref="FormatException"><paramref name="method"/> is not an HTTP token (RFC 9110, section 5.6.2).</exception>
    public ApiOperation(string name, string method, string pathTemplate, bool isAuthenticated = true)
    {
        Name = name;
        Method = HttpMethod.Parse(method);
        PathTemplate = pathTemplate;
        IsAuthenticated = isAuthenticated;
    }

    /// <summary>The name of the request in the collection.</summary>
    public string Name { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path with its variables. It contains no value of a request, and can be logged.</summary>
    public string PathTemplate { get; }

    /// <summary>Whether the credentials of the client are sent with the request.</summary>
    public bool IsAuthenticated { get; }

    /// <summary>
    /// The label of the rate limit that the collection documents, such as <c>Heavy</c>, or null. Zoom documents one for each request
    /// (https://developers.zoom.us/docs/api/rate-limits).
    /// </summary>
    public string? RateLimitLabel { get; init; }

    /// <summary>Returns the HTTP method and the path template.</summary>
    /// <returns>A text such as <c>GET /meetings/:meetingId</c>.</returns>
    public override string ToString() => $"{Method} {PathTemplate}";
}
