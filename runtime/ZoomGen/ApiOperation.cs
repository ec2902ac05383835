namespace ZoomGen;

/// <summary>What a request does, without its values.</summary>
public sealed class ApiOperation
{
    /// <summary>Describes an operation.</summary>
    /// <param name="name">The name of the request in the collection.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path with its variables unreplaced, such as <c>/meetings/:meetingId</c>.</param>
    /// <param name="authenticated">Whether the request carries the client's credentials.</param>
    /// <exception cref="FormatException"><paramref name="method"/> is no HTTP token.</exception>
    public ApiOperation(string name, string method, string pathTemplate, bool authenticated = true)
    {
        Name = name;
        Method = HttpMethod.Parse(method);
        PathTemplate = pathTemplate;
        Authenticated = authenticated;
    }

    /// <summary>The name of the request in the collection.</summary>
    public string Name { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path with its variables unreplaced: it holds no value of any request, so it may be logged.</summary>
    public string PathTemplate { get; }

    /// <summary>Whether the request carries the client's credentials.</summary>
    public bool Authenticated { get; }

    /// <summary>Method and path template.</summary>
    /// <returns>Such as <c>GET /meetings/:meetingId</c>.</returns>
    public override string ToString() => $"{Method} {PathTemplate}";
}
