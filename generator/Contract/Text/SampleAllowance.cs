using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>
/// Limits the characters of a request's documented values that become literals. The first excess is reported, and values that do not fit
/// are left out of the example.
/// </summary>
internal sealed class SampleAllowance(int limit, DiagnosticBag bag)
{
    private int _used;
    private bool _isExceeded;

    /// <summary>Whether the value fits. If so, its length is subtracted from the allowance.</summary>
    public bool Take(string value, Place place)
    {
        if (value.Length > limit - _used)
            return Exceed(place);
        _used += value.Length;
        return true;
    }

    /// <summary>As much of the text as fits.</summary>
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
