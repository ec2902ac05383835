using ZoomGen.Generator.Collection;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// An Authorization header that names a scheme and has no credentials, such as <c>Bearer </c>: the request wants those of the client.
/// </summary>
internal static class BareScheme
{
    public static bool IsIn(FieldNode row) => TypeOf(row) is not null;

    /// <summary>The helper of a request: its own or an inherited one, else the one that its header names.</summary>
    public static AuthNode? AuthOf(RequestNode request, AuthNode? auth)
    {
        if (auth is not (null or { Type: "noauth" }))
            return auth;
        var row = request.Headers.LastOrDefault(header => !header.Disabled && IsIn(header));
        return row is null ? auth : new(TypeOf(row)!, [], row.Place);
    }

    private static string? TypeOf(FieldNode row)
    {
        var scheme = row.Value?.Trim().ToLowerInvariant();
        return string.Equals(row.Key, "Authorization", StringComparison.OrdinalIgnoreCase) && scheme is ("bearer" or "basic") ? scheme : null;
    }
}
