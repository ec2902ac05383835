using System.Buffers;
using System.Text;
using ZoomGen.Buffers;
using ZoomGen.Http;
using ZoomGen.Shared;

namespace ZoomGen.Requests.Parameters;

/// <summary>
/// Builds the text of a URI. It tracks the component at the end of the text, because the text of a variable can contain scheme, host,
/// path and query, and each component has its own escapes.
/// </summary>
internal ref struct UriText(Span<char> initial)
{
    private static readonly SearchValues<char> PlainHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");
    private static readonly SearchValues<char> PathSafe = Safe(PercentSets.Path);
    private static readonly SearchValues<char> QuerySafe = Safe(PercentSets.Query);
    private static readonly SearchValues<char> PathValueSafe = Safe(PercentSets.PathValue);
    private static readonly SearchValues<char> QueryValueSafe = Safe(PercentSets.QueryValue);
    private static readonly SearchValues<char> QueryKeySafe = Safe(PercentSets.QueryKey);
    private static readonly SearchValues<char> Kept = Safe(PercentSets.Kept);
    private static readonly SearchValues<char> KeptPathValue = Safe(PercentSets.KeptPathValue);
    private static readonly SearchValues<char> KeptQueryValue = Safe(PercentSets.KeptQueryValue);

    private CharBuffer _text = new(initial);
    private UriComponent _component = UriComponent.Authority;
    private bool _hasOwnQuery;
    private bool _hasBaseQuery;
    private int _baseEnd;

    /// <summary>Whether nothing is written yet.</summary>
    public readonly bool IsEmpty => _text.Written.IsEmpty;

    /// <summary>Whether characters that HTTP allows are not escaped.</summary>
    public bool KeepsMarks { get; set; }

    public static string EncodeQueryKey(string name)
    {
        using var text = new CharBuffer(stackalloc char[64]);
        text.AppendEncoded(name, QueryKeySafe);
        return text.ToString();
    }

    /// <summary>Appends text that is already encoded.</summary>
    public void AppendLiteral(string text) => AppendAfterBase(text, isEncoded: true);

    /// <summary>Appends the text of a variable.</summary>
    public void AppendVariable(string text)
    {
        var isBase = _component == UriComponent.Authority;
        AppendAfterBase(text, isEncoded: false);
        if (isBase && _component == UriComponent.Path && _text.Written is [.., '/'])
            _baseEnd = _text.Written.Length;
    }

    // After a base URL with a query, the path of the request is part of that query.
    public void AppendPathValue(ReadOnlySpan<char> value) =>
        AppendEncoded(value, _component == UriComponent.Query ? QueryValue : KeepsMarks ? KeptPathValue : PathValueSafe);

    /// <param name="key">The encoded name.</param>
    /// <param name="value">The value.</param>
    public void AppendQuery(string key, ReadOnlySpan<char> value)
    {
        AppendQueryLiteral(key);
        AppendRaw("=");
        AppendEncoded(value, QueryValue);
    }

    public void AppendQueryLiteral(string text)
    {
        StartPath();
        // Like Postman, with a question mark even after a base URL that has a query.
        AppendRaw(_hasOwnQuery ? "&" : "?");
        _hasOwnQuery = true;
        if (_component == UriComponent.Path)
            _component = UriComponent.Query;
        AppendRaw(text);
    }

    /// <exception cref="ArgumentException">The text is not an absolute http or https URI, or contains user info.</exception>
    public Uri ToUri()
    {
        StartPath();
        var text = _text.ToString();
        // The text is in its final form, and must not be canonicalized.
        var options = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        if (!Uri.TryCreate(text, options, out var uri) || !(HasPlainHost(text) || IsAllowed(uri)))
            throw new ArgumentException("The base URL of the options must be an absolute http or https URL without user info.");
        return uri;
    }

    // What the properties of a URI say costs more than all the rest of it, and most hosts are plain.
    private static bool HasPlainHost(string text)
    {
        var rest = text.AsSpan();
        if (!rest.StartsWith("https://", StringComparison.Ordinal) && !rest.StartsWith("http://", StringComparison.Ordinal))
            return false;
        rest = rest[(rest.IndexOf('/') + 2)..];
        var end = rest.IndexOfAnyExcept(PlainHost);
        return end > 0 && rest[end] == '/' && char.IsAsciiLetterOrDigit(rest[0])
            && rest[..end].IndexOf("--", StringComparison.Ordinal) < 0 && rest[..end].IndexOf("..", StringComparison.Ordinal) < 0;
    }

    private static bool IsAllowed(Uri uri) => Origin.IsHttp(uri) && uri.UserInfo.Length == 0 && Origin.Host(uri) is not (null or "");

    private readonly SearchValues<char> QueryValue => KeepsMarks ? KeptQueryValue : QueryValueSafe;

    public void Dispose() => _text.Dispose();

    private void StartPath()
    {
        if (_component != UriComponent.Authority)
            return;
        if (_text.Written.IndexOf("://", StringComparison.Ordinal) < 0)
            _text.Prepend("http://");
        AppendRaw("/");
        _component = UriComponent.Path;
    }

    // A base URL that ends in a slash and a path that begins with one have one between them: rule D12 of differences.md.
    private void AppendAfterBase(ReadOnlySpan<char> text, bool isEncoded) =>
        Append(_baseEnd > 0 && _baseEnd == _text.Written.Length && text is ['/', ..] ? text[1..] : text, isEncoded);

    private void Append(ReadOnlySpan<char> text, bool isEncoded)
    {
        while (text.Length > 0 && _component != UriComponent.Fragment)
        {
            var end = ComponentEnd(text);
            AppendComponent(text[..end], isEncoded);
            text = text[end..];
            if (text.Length > 0)
                text = Enter(text, isEncoded);
        }
    }

    // The position where the next component starts. The slashes of "://" are not the start of a path.
    private readonly int ComponentEnd(ReadOnlySpan<char> text)
    {
        if (_component == UriComponent.Authority)
        {
            var mark = text.IndexOfAny("/\\?#");
            var from = mark > 0 && text[(mark - 1)..].StartsWith("://", StringComparison.Ordinal) ? mark + 2 : 0;
            return End(text, from, text[from..].IndexOfAny("/\\?#"));
        }
        return End(text, 0, _component == UriComponent.Path ? text.IndexOfAny("?#") : text.IndexOf('#'));

        static int End(ReadOnlySpan<char> text, int from, int at) => at < 0 ? text.Length : from + at;
    }

    private ReadOnlySpan<char> Enter(ReadOnlySpan<char> text, bool isEncoded)
    {
        switch (text[0])
        {
            case '#':
                StartPath();
                _component = UriComponent.Fragment;
                return text;
            case '?':
                StartPath();
                _component = UriComponent.Query;
                _hasBaseQuery = !isEncoded;
                AppendRaw("?");
                return text[1..];
            default:
                StartPath();
                return text[1..];
        }
    }

    private void AppendComponent(ReadOnlySpan<char> text, bool isEncoded)
    {
        if (isEncoded && _hasBaseQuery && !KeepsMarks)
            AppendRaw(SpellAsQuery(text));
        else if (isEncoded || _component == UriComponent.Authority)
            AppendRaw(text);
        else if (_component == UriComponent.Query)
            AppendEncoded(text, KeepsMarks ? Kept : QuerySafe);
        else
            AppendPath(text);
    }

    // A literal has the escapes of a path. After a base URL with a query, it is part of that query.
    private static string SpellAsQuery(ReadOnlySpan<char> path) => path.ToString()
        .Replace("%60", "`", StringComparison.Ordinal)
        .Replace("%7B", "{", StringComparison.Ordinal)
        .Replace("%7D", "}", StringComparison.Ordinal)
        .Replace("'", "%27", StringComparison.Ordinal);

    // Postman converts a backslash in a path to a slash.
    private void AppendPath(ReadOnlySpan<char> text)
    {
        var path = KeepsMarks ? Kept : PathSafe;
        for (var at = text.IndexOf('\\'); at >= 0; at = text.IndexOf('\\'))
        {
            AppendEncoded(text[..at], path);
            AppendRaw("/");
            text = text[(at + 1)..];
        }
        AppendEncoded(text, path);
    }

    private void AppendEncoded(ReadOnlySpan<char> text, SearchValues<char> safe)
    {
        if (_component != UriComponent.Fragment)
            _text.AppendEncoded(text, safe);
    }

    private void AppendRaw(ReadOnlySpan<char> text)
    {
        if (_component != UriComponent.Fragment)
            _text.Append(text);
    }

    private static SearchValues<char> Safe(string encoded)
    {
        var safe = new StringBuilder();
        for (var character = ' '; character <= '~'; character++)
        {
            if (!encoded.Contains(character, StringComparison.Ordinal))
                safe.Append(character);
        }
        return SearchValues.Create(safe.ToString());
    }
}

internal enum UriComponent
{
    Authority,
    Path,
    Query,
    Fragment,
}
