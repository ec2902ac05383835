using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Values for the placeholders that the OpenAPI converter writes, such as <c>&lt;integer&gt;</c>.</summary>
internal static class PlaceholderText
{
    /// <summary>A value for a placeholder, by its JSON text without quotes; some placeholders say more than their type does.</summary>
    public static string StandIn(string placeholder) => placeholder switch
    {
        "<email>" => "user@example.com",
        "<hostname>" => "example.com",
        "<ipv4>" => "192.0.2.1",
        "<ipv6>" => "2001:db8::1",
        _ => (Scalar.OfPlaceholder(placeholder) ?? Scalar.String).StandIn,
    };
}
