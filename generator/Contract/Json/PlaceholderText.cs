using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Provides values for the OpenAPI converter's placeholders, such as <c>&lt;integer&gt;</c>.</summary>
internal static class PlaceholderText
{
    /// <summary>
    /// The JSON text, without quotes, of a value for the placeholder. Some placeholders are more specific than their C# type.
    /// </summary>
    public static string StandIn(string placeholder) => placeholder switch
    {
        "<email>" => "user@example.com",
        "<hostname>" => "example.com",
        "<ipv4>" => "192.0.2.1",
        "<ipv6>" => "2001:db8::1",
        _ => (Scalar.OfPlaceholder(placeholder) ?? Scalar.String).StandIn,
    };
}
