using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>
/// How many characters of a request's documented values become literals. What does not fit is reported once, and left out of the example.
/// </summary>
internal sealed class SampleAllowance(int limit, DiagnosticBag bag)
{
    private int _used;
    private bool _isExceeded;

    /// <summary>Whether a value fits, which takes its length off the allowance.</summary>
    public bool Take(string value, Place place)
    {
        if (value.Length > limit - _used)
            return Exceed(place);
        _used += value.Length;
        return true;
    }

    /// <summary>As much of a text as fits.</summary>
    public string Cut(string text, Place place)
    {
        if (Take(text, place))
            return text;
        var cut = text.Substring(0, limit - _used);
        _used = limit;
        return cut;
    }

    private bool Exceed(Place place)
    {
        if (!_isExceeded)
            bag.Report(Descriptors.LimitExceeded, place, "The length of this request's documented values", Invariant.Text(limit));
        _isExceeded = true;
        return false;
    }
}
