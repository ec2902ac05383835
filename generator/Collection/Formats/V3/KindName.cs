namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>The values of <c>$kind</c> that clients are made from.</summary>
internal static class KindName
{
    public const string Member = "$kind";
    public const string Collection = "collection";
    public const string HttpRequest = "http-request";
    public const string GraphQlRequest = "graphql-request";
    public const string HttpExample = "http-example";
    public const string GraphQlExample = "graphql-example";

    private const string RequestEnding = "-request";

    /// <summary>Whether it is a request of another protocol, such as <c>grpc-request</c>.</summary>
    public static bool IsRequest(string kind) => kind.EndsWith(RequestEnding, StringComparison.Ordinal);
}
