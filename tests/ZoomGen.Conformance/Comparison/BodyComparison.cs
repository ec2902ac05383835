using System.Text;
using ZoomGen.Conformance.Wire;

namespace ZoomGen.Conformance.Comparison;

/// <summary>
/// Compares bodies: by parts, by form fields, by JSON tokens where the client writes them from typed values, else byte for byte.
/// </summary>
internal static class BodyComparison
{
    public static IEnumerable<Difference> Compare(ComparisonContext context, WireRequest sent)
    {
        var expected = context.Record.Body;
        var actual = sent.Body.Span;
        if (context.Record.Parts is { } parts && MultipartBody.Boundary(sent.Header("Content-Type"), actual) is { } boundary)
            return PartComparison.Compare(context, parts, MultipartBody.Parse(actual, boundary));
        if (actual.SequenceEqual(expected))
            return [];
        if (expected.Length == 0 || actual.IsEmpty)
            return [new(DifferenceKinds.Body, null, TextOrNull(expected), TextOrNull(actual))];
        if (IsForm(context) && IsForm(sent.Header("Content-Type")))
            return FieldComparison.Compare(DifferenceKinds.Form, Fields(context, expected), Fields(context, actual));
        if (DocumentedTypes.IsJsonBody(context.Operation) && JsonTokens.Read(expected) is { } wanted
            && JsonTokens.Read(actual) is { } tokens)
            return JsonComparison.Compare(wanted, tokens);
        return [new(DifferenceKinds.Body, null, TextOrNull(expected), TextOrNull(actual))];
    }

    private static bool IsForm(ComparisonContext context) =>
        IsForm(context.Record.Headers?.FirstOrDefault(header => header[0].Equals("Content-Type", StringComparison.OrdinalIgnoreCase))?[1]);

    private static bool IsForm(string? contentType) =>
        contentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static IReadOnlyList<Field> Fields(ComparisonContext context, ReadOnlySpan<byte> body)
    {
        var fields = Encoding.UTF8.GetString(body).Split('&').Select(Field.Parse);
        return [.. context.Record.VolatileAuth ? fields.Select(VolatileCredentials.Mask) : fields];
    }

    private static string? TextOrNull(ReadOnlySpan<byte> body) => body.IsEmpty ? null : Encoding.UTF8.GetString(body);
}
