namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>
/// D1: an item whose auth names a type and no parameters makes Postman send no credentials; for us it wants those of the client. An
/// Authorization header that names a scheme and has no credentials means the same.
/// </summary>
internal static class AuthWithoutParameters
{
    public static bool Explains(Difference difference, ComparisonContext context) => IsBareScheme(difference)
        || context.Auth is { IsBorrowed: true } auth && difference switch
        {
            { Kind: DifferenceKinds.HeaderExtra } => difference.Name!.Equals(HeaderOf(auth), StringComparison.OrdinalIgnoreCase),
            // An Authorization header of the item's own is what Postman is left with.
            { Kind: DifferenceKinds.HeaderValue } =>
                auth.Type != "apikey" && difference.Name!.Equals("Authorization", StringComparison.OrdinalIgnoreCase),
            { Kind: DifferenceKinds.Query, Expected: null } => difference.Name == QueryKeyOf(auth),
            _ => false,
        };

    private static bool IsBareScheme(Difference difference) =>
        difference is { Kind: DifferenceKinds.HeaderMissing or DifferenceKinds.HeaderValue, Name: { } name, Expected: { } expected }
        && name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
        && expected.Trim().ToUpperInvariant() is "BEARER" or "BASIC";

    private static string? HeaderOf(Collections.AuthBlock auth) =>
        auth.Type == "apikey" ? auth.Parameters.GetValueOrDefault("key") : "Authorization";

    private static string? QueryKeyOf(Collections.AuthBlock auth) => auth.Type switch
    {
        "apikey" => auth.Parameters.GetValueOrDefault("key"),
        "oauth2" => "access_token",
        _ => null,
    };
}
