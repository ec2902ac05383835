using System.Collections.Concurrent;

namespace ZoomGen.Generator.Support;

/// <summary>
/// Remembers the results of a pure function of a text. The same texts come again within a collection, and in each run after an edit.
/// </summary>
internal sealed class Memo<T>(Func<string, T> function)
{
    /// <summary>In characters of all texts. Beyond it, all results are forgotten.</summary>
    private const int Capacity = 2_000_000;

    private ConcurrentDictionary<string, T> _results = Empty();
    private int _length;

    public T Of(string text)
    {
        if (_results.TryGetValue(text, out var result))
            return result;
        if (Interlocked.Add(ref _length, text.Length) > Capacity)
        {
            _results = Empty();
            _length = text.Length;
        }
        return _results[text] = function(text);
    }

    private static ConcurrentDictionary<string, T> Empty() => new(StringComparer.Ordinal);
}
