using System.Text.RegularExpressions;
using ZoomGen.Authentication.Signing;

namespace ZoomGen.Authentication.AwsV4;

/// <summary>The canonical request of AWS Signature Version 4.</summary>
/// <param name="Text">The text that is hashed.</param>
/// <param name="SignedHeaders">The names of the signed headers.</param>
internal sealed partial record AwsV4Request(string Text, string SignedHeaders)
{
    // Those that AWS requires, and those that change the response. Handlers may still change the others.
    private static readonly string[] SignedNames = ["content-type", "content-md5", "date", "range"];

    /// <param name="request">The request.</param>
    /// <param name="bodyHash">The SHA-256 of the body.</param>
    /// <param name="pathIsRaw">Whether the path is neither normalized nor encoded a second time, as for S3.</param>
    public static AwsV4Request Create(HttpRequestMessage request, string bodyHash, bool pathIsRaw)
    {
        var path = WireRequest.Path(request);
        var headers = Headers(request);
        var signed = string.Join(';', headers.Keys);
        var lines = string.Concat(headers.Select(header => $"{header.Key}:{header.Value}\n"));
        var query = FormPairs.Join(FormPairs.Read(WireRequest.Query(request)));
        // In a path, a plus is not a space.
        var encoded = pathIsRaw ? FormPairs.Respell(path.Replace("+", "%2B", StringComparison.Ordinal)) : FormPairs.Encode(Normalize(path));
        var uri = encoded.Replace("%2F", "/", StringComparison.Ordinal);
        return new($"{request.Method.Method.ToUpperInvariant()}\n{uri}\n{query}\n{lines}\n{signed}\n{bodyHash}", signed);
    }

    private static SortedDictionary<string, string> Headers(HttpRequestMessage request)
    {
        var signed = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = WireRequest.Authority(request) };
        foreach (var (name, values) in request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default))
        {
            var key = name.ToLowerInvariant();
            if (key.StartsWith("x-amz-", StringComparison.Ordinal) || SignedNames.Contains(key))
                signed[key] = Spaces().Replace(values.ToString(), " ").Trim();
        }
        return signed;
    }

    // RFC 3986, section 5.2.4, without empty segments.
    private static string Normalize(string path)
    {
        var kept = new Stack<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == "..")
                kept.TryPop(out _);
            else if (segment is not ("" or "."))
                kept.Push(segment);
        }
        var normal = "/" + string.Join('/', kept.Reverse());
        return kept.Count > 0 && path.EndsWith('/') ? normal + "/" : normal;
    }

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
