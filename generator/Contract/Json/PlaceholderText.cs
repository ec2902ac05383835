namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// The types that the OpenAPI converter writes where it has no value, such as <c>&lt;integer&gt;</c>. What else stands between angle brackets was
/// written by a person, and says more than a type.
/// </summary>
internal static class PlaceholderText
{
    private static readonly Dictionary<string, ScalarKind> Kinds = new(StringComparer.Ordinal)
    {
        ["<integer>"] = ScalarKind.Int64,
        ["<int32>"] = ScalarKind.Int64,
        ["<int64>"] = ScalarKind.Int64,
        ["<long>"] = ScalarKind.Int64,
        ["<number>"] = ScalarKind.Decimal,
        ["<float>"] = ScalarKind.Double,
        ["<double>"] = ScalarKind.Double,
        ["<boolean>"] = ScalarKind.Boolean,
        ["<date>"] = ScalarKind.Date,
        ["<time>"] = ScalarKind.Time,
        ["<dateTime>"] = ScalarKind.DateTimeOffset,
        ["<date-time>"] = ScalarKind.DateTimeOffset,
        ["<uuid>"] = ScalarKind.Guid,
        ["<uri>"] = ScalarKind.Uri,
        ["<url>"] = ScalarKind.Uri,
        ["<byte>"] = ScalarKind.Bytes,
        ["<string>"] = ScalarKind.String,
        ["<array>"] = ScalarKind.String,
        ["<object>"] = ScalarKind.String,
        ["<binary>"] = ScalarKind.String,
        ["<password>"] = ScalarKind.String,
        ["<email>"] = ScalarKind.String,
        ["<hostname>"] = ScalarKind.String,
        ["<ipv4>"] = ScalarKind.String,
        ["<ipv6>"] = ScalarKind.String,
    };

    /// <summary>The type that a text names, or null where it is a value.</summary>
    public static ScalarKind? KindOf(string? text) => text is not null && Kinds.TryGetValue(text, out var kind) ? kind : null;

    /// <summary>A value of a type, in the form of its JSON text without quotes, from the ranges that are set aside for documentation.</summary>
    public static string StandIn(ScalarKind kind) => kind switch
    {
        ScalarKind.Int64 => "1",
        ScalarKind.Decimal or ScalarKind.Double => "1.5",
        ScalarKind.Boolean => "true",
        ScalarKind.Date => "2020-01-31",
        ScalarKind.Time => "12:30:00",
        ScalarKind.DateTime => "2020-01-31T12:30:00",
        ScalarKind.DateTimeOffset => "2020-01-31T12:30:00Z",
        ScalarKind.Guid => "00000000-0000-4000-8000-000000000000",
        ScalarKind.Uri => "https://example.com",
        ScalarKind.Bytes => "c3RyaW5n",
        _ => "string",
    };

    /// <summary>As above, for a text whose placeholder says more than its type does.</summary>
    public static string StandIn(string placeholder) => placeholder switch
    {
        "<email>" => "user@example.com",
        "<hostname>" => "example.com",
        "<ipv4>" => "192.0.2.1",
        "<ipv6>" => "2001:db8::1",
        _ => StandIn(KindOf(placeholder) ?? ScalarKind.String),
    };
}
