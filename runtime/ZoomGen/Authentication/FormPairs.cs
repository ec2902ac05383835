namespace ZoomGen;

/// <summary>Names and values of <c>application/x-www-form-urlencoded</c> text, and their one spelling in signatures.</summary>
internal static class FormPairs
{
    /// <summary>Decodes a query or a form.</summary>
    public static IEnumerable<(string Name, string Value)> Read(string text) =>
        from pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        select (Decode(parts[0]), parts.Length == 1 ? "" : Decode(parts[1]));

    /// <summary>Encoded as RFC 3986 has it, in the order of the encoded bytes: names first, then values.</summary>
    public static string Normalize(IEnumerable<(string Name, string Value)> pairs) => string.Join('&', pairs
        .Select(pair => (Name: Encode(pair.Name), Value: Encode(pair.Value)))
        .OrderBy(pair => pair.Name, StringComparer.Ordinal)
        .ThenBy(pair => pair.Value, StringComparer.Ordinal)
        .Select(pair => $"{pair.Name}={pair.Value}"));

    /// <summary>All but letters, digits and <c>-._~</c>.</summary>
    public static string Encode(string text) => Uri.EscapeDataString(text);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
