namespace ZoomGen.Conformance.Comparison;

/// <summary>A pair of a query or of a form, as on the wire; the value is null where there is no equals sign.</summary>
internal sealed record Field(string Key, string? Value)
{
    public string Name => PercentText.Decode(Key);

    public static Field Parse(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new(pair, null) : new(pair[..equals], pair[(equals + 1)..]);
    }

    public override string ToString() => Value is null ? Key : $"{Key}={Value}";
}

/// <summary>Compares the pairs of a query or of a form, in order.</summary>
internal static class FieldComparison
{
    public static IEnumerable<Difference> Compare(string kind, IReadOnlyList<Field> expected, IReadOnlyList<Field> actual) =>
        Alignment.Of(expected, actual, (wanted, sent) => wanted.Name == sent.Name)
            .Where(pair => pair.Expected != pair.Actual)
            .Select(pair => Describe(kind, pair.Expected, pair.Actual));

    private static Difference Describe(string kind, Field? expected, Field? actual) =>
        expected?.Key == actual?.Key && expected?.Value is { } wanted && actual?.Value is { } sent
            ? new(kind, expected.Name, wanted, sent)
            : new(kind, (expected ?? actual)!.Name, expected?.ToString(), actual?.ToString()) { IsWholePair = true };
}
