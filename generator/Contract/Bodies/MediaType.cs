namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>Tells what a Content-Type says about a body; its parameters say nothing.</summary>
internal static class MediaType
{
    public static bool IsJson(string contentType) =>
        Of(contentType) is var type && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    public static bool IsPlainText(string contentType) => string.Equals(Of(contentType), "text/plain", StringComparison.OrdinalIgnoreCase);

    private static string Of(string contentType) => contentType.Split(';')[0].Trim();
}
