namespace ZoomGen.Conformance.Comparison;

/// <summary>Tells the literal segments of a sent path from those that hold a value, by the path that the contract documents.</summary>
internal static class TargetTemplate
{
    /// <summary>
    /// The path variable that a segment holds, or null. Counted from the end, as the base URL may bring segments of its own.
    /// </summary>
    public static string? VariableAt(ContractOperation operation, int indexFromEnd) => SegmentAt(operation, indexFromEnd) switch
    {
        [':', .. var name] => name.Split('.')[0],
        ['{', '{', .. var name, '}', '}'] when operation.Url.Parameters.Any(
            parameter => parameter.Required && parameter.Name.Source == name) => name,
        _ => null,
    };

    /// <summary>The segments of a sent path that hold no value.</summary>
    public static IEnumerable<string> LiteralSegments(ContractOperation operation, string target)
    {
        var segments = target.Split('?')[0].Split('/');
        return segments.Where((_, index) => SegmentAt(operation, index - segments.Length) is { } segment && !segment.StartsWith(':')
            && !segment.Contains("{{", StringComparison.Ordinal));
    }

    private static string? SegmentAt(ContractOperation operation, int indexFromEnd)
    {
        var template = operation.Url.Path.Split('/');
        return template.Length + indexFromEnd >= 0 ? template[template.Length + indexFromEnd] : null;
    }
}
