namespace ZoomGen.Clients;

/// <summary>An HTTP method as OpenTelemetry names it: the names that it does not know are one, so that their number stays low.</summary>
/// <param name="Value">The value of <c>http.request.method</c>.</param>
/// <param name="InSpan">The word in the name of a span.</param>
/// <param name="Original">The method itself if it is not known, or null.</param>
internal readonly record struct MethodName(string Value, string InSpan, string? Original)
{
    public static MethodName Of(HttpMethod method) => method.Method switch
    {
        "CONNECT" or "DELETE" or "GET" or "HEAD" or "OPTIONS" or "PATCH" or "POST" or "PUT" or "TRACE" =>
            new(method.Method, method.Method, null),
        _ => new("_OTHER", "HTTP", method.Method),
    };
}
