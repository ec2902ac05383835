namespace ZoomGen.Conformance.Comparison;

/// <summary>JSON that is written from typed values: the same when its tokens are.</summary>
internal static class JsonComparison
{
    /// <summary>The differing values; at the first difference in structure it ends, as nothing after it can be told apart.</summary>
    public static IEnumerable<Difference> Compare(IReadOnlyList<JsonToken> expected, IReadOnlyList<JsonToken> actual)
    {
        foreach (var (wanted, sent) in expected.Zip(actual))
        {
            if (wanted.Type == sent.Type && wanted.Text == sent.Text)
                continue;
            yield return new(DifferenceKinds.Json, wanted.Path, wanted.Text, sent.Text);
            if (!wanted.IsScalar || !sent.IsScalar)
                yield break;
        }
    }
}
