using ZoomGen.Generator.Contract.Parameters;

namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>
/// D1: an item whose auth names a type and no parameters makes Postman send no credentials, and one whose Authorization header names a
/// scheme alone makes it send the scheme. Our clients send their own credentials for both.
/// </summary>
internal static class AuthWithoutParameters
{
    public static bool Explains(Difference difference, ComparisonContext context) =>
        IsBareScheme(difference, context) || (context.Auth is { IsBorrowed: true } auth && difference switch
        {
            { Kind: DifferenceKinds.HeaderExtra } => difference.Name!.Equals(HeaderOf(auth), StringComparison.OrdinalIgnoreCase),
            // An Authorization header of the item's own is what Postman is left with.
            { Kind: DifferenceKinds.HeaderValue } =>
                auth.Type != "apikey" && difference.Name!.Equals("Authorization", StringComparison.OrdinalIgnoreCase),
            { Kind: DifferenceKinds.Query, Expected: null } => difference.Name == QueryKeyOf(auth),
            _ => false,
        });

    private static bool IsBareScheme(Difference difference, ComparisonContext context) =>
        difference.Kind is DifferenceKinds.HeaderMissing or DifferenceKinds.HeaderValue
        && difference.Name is "Authorization"
        && context.Leaf.Headers.Any(row => !row.Disabled && BareScheme.IsIn(row));

    private static string? HeaderOf(Collections.AuthBlock auth) =>
        auth.Type == "apikey" ? auth.Parameters.GetValueOrDefault("key") : "Authorization";

    private static string? QueryKeyOf(Collections.AuthBlock auth) => auth.Type switch
    {
        "apikey" => auth.Parameters.GetValueOrDefault("key"),
        "oauth2" => "access_token",
        _ => null,
    };
}
