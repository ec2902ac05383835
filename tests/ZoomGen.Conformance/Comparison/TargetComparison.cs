namespace ZoomGen.Conformance.Comparison;

/// <summary>Compares path and query, component by component.</summary>
internal static class TargetComparison
{
    public static IEnumerable<Difference> Compare(ComparisonContext context, string sent)
    {
        var expected = context.Record.Target ?? "";
        if (context.Record.VolatileAuth)
        {
            var tokenKey = context.Auth?.Parameters.GetValueOrDefault("queryParamKey", "token");
            (expected, sent) = (VolatileCredentials.Mask(expected, tokenKey), VolatileCredentials.Mask(sent, tokenKey));
        }
        if (expected == sent)
            return [];
        var (expectedPath, expectedQuery) = Split(expected);
        var (path, query) = Split(sent);
        // A value that Postman let act as syntax moves the borders of the components.
        var moves = expectedPath.Split('/').Length != path.Split('/').Length
            || expectedQuery is null != query is null
            || Pairs(expectedQuery).Count != Pairs(query).Count;
        if (moves && Rules.ValueIsData.OnlyEncodesMore(expected, sent))
            return [new(DifferenceKinds.Target, null, expected, sent)];
        return [.. ComparePath(context, expectedPath, path), .. CompareQuery(expectedQuery, query)];
    }

    private static IEnumerable<Difference> ComparePath(ComparisonContext context, string expected, string sent)
    {
        var (wanted, actual) = (expected.Split('/'), sent.Split('/'));
        if (wanted.Length != actual.Length)
            return [new(DifferenceKinds.Path, null, expected, sent)];
        return Enumerable.Range(0, wanted.Length)
            .Where(index => wanted[index] != actual[index])
            .Select(index => new Difference(
                DifferenceKinds.Path, TargetTemplate.VariableAt(context.Operation, index - wanted.Length), wanted[index], actual[index]));
    }

    private static IEnumerable<Difference> CompareQuery(string? expected, string? sent)
    {
        if (expected == sent)
            return [];
        var (wanted, actual) = (Pairs(expected), Pairs(sent));
        if (wanted.Count == actual.Count && wanted.Zip(actual).All(pair => pair.First == pair.Second))
            return [
                new(DifferenceKinds.Query, null, expected is null ? "" : "?" + expected, sent is null ? "" : "?" + sent)
                {
                    IsWholePair = true
                }
            ];
        var haveSameNames = wanted.Select(field => field.Name).SequenceEqual(actual.Select(field => field.Name));
        if (!haveSameNames && Rules.ValueIsData.OnlyEncodesMore("?" + expected, "?" + sent))
            return [new(DifferenceKinds.Query, null, expected, sent) { IsWholePair = true }];
        return FieldComparison.Compare(DifferenceKinds.Query, wanted, actual);
    }

    private static IReadOnlyList<Field> Pairs(string? query) =>
        string.IsNullOrEmpty(query) ? [] : [.. query.Split('&').Select(Field.Parse)];

    private static (string Path, string? Query) Split(string target)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (target, null) : (target[..mark], target[(mark + 1)..]);
    }
}
