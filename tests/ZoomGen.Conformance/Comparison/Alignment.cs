namespace ZoomGen.Conformance.Comparison;

/// <summary>
/// Puts the elements of two lists side by side, in order: the longest common run of names, and what is left over on either side.
/// </summary>
internal static class Alignment
{
    public static IReadOnlyList<(T? Expected, T? Actual)> Of<T>(
        IReadOnlyList<T> expected, IReadOnlyList<T> actual, Func<T, T, bool> areSame)
        where T : class
    {
        var common = CommonLengths(expected, actual, areSame);
        var pairs = new List<(T?, T?)>();
        var (left, right) = (0, 0);
        while (left < expected.Count || right < actual.Count)
        {
            if (left < expected.Count && right < actual.Count && areSame(expected[left], actual[right]))
                pairs.Add((expected[left++], actual[right++]));
            else if (right == actual.Count || (left < expected.Count && common[left + 1, right] >= common[left, right + 1]))
                pairs.Add((expected[left++], null));
            else
                pairs.Add((null, actual[right++]));
        }
        return pairs;
    }

#pragma warning disable CA1814 // Every cell of this table is used.
    private static int[,] CommonLengths<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual, Func<T, T, bool> areSame)
    {
        var common = new int[expected.Count + 1, actual.Count + 1];
        for (var left = expected.Count - 1; left >= 0; left--)
        {
            for (var right = actual.Count - 1; right >= 0; right--)
            {
                common[left, right] = areSame(expected[left], actual[right])
                    ? common[left + 1, right + 1] + 1
                    : Math.Max(common[left + 1, right], common[left, right + 1]);
            }
        }
        return common;
    }
#pragma warning restore CA1814
}
