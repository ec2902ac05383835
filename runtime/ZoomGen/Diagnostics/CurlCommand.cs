using System.Text;
using ZoomGen.Requests;

namespace ZoomGen.Diagnostics;

/// <summary>Writes a request as a curl command for a POSIX shell.</summary>
internal static class CurlCommand
{
    private const string Continuation = " \\\n  ";

    public static string Format(HttpRequestMessage request, bool showSecrets)
    {
        var url = showSecrets ? request.RequestUri!.OriginalString : HideQuery(request.RequestUri!.OriginalString);
        var command = new StringBuilder($"curl {Method(request.Method)}{Flags(url)} {Quote(url)}");
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            foreach (var value in values)
                command.Append(Continuation).Append("-H ").Append(Quote(Header(name, showSecrets ? value : Hide(name, value))));
        }
        AppendBody(command, request.Content, showSecrets);
        return command.ToString();
    }

    // With -X HEAD curl would wait for a body.
    private static string Method(HttpMethod method) =>
        method == HttpMethod.Head ? "--head" : "-X " + (method.Method.All(char.IsAsciiLetter) ? method.Method : Quote(method.Method));

    // An empty header is written with a semicolon: with a colon curl would leave it out.
    private static string Header(string name, string value) => value.Length == 0 ? name + ";" : $"{name}: {value}";

    // What curl itself would take for syntax or change: ranges of URLs, and dot segments.
    private static string Flags(string url) =>
        (url.AsSpan().IndexOfAny("[]{}") >= 0 ? " --globoff" : "") + (url.Contains("/.", StringComparison.Ordinal) ? " --path-as-is" : "");

    private static void AppendBody(StringBuilder command, HttpContent? content, bool showSecrets)
    {
        switch (content)
        {
            case DescribedMultipart form:
                // The header is curl's own, with its own boundary.
                foreach (var part in form.Parts)
                    command.Append(Continuation).Append(Part(part, showSecrets));
                break;
            case BufferedContent buffered:
                var type = content.Headers.NonValidated.TryGetValues("Content-Type", out var types) ? types.ToString() : "";
                command.Append(Continuation).Append("-H ").Append(Quote(Header("Content-Type", type)));
                command.Append(Continuation).Append(Body(buffered, type, showSecrets));
                break;
        }
    }

    private static string Body(BufferedContent content, string type, bool showSecrets)
    {
        if (content.Files.FirstOrDefault() is { } file)
            return "--data-binary " + Quote("@" + (file.Name ?? "file"));
        var body = Encoding.UTF8.GetString(content.Buffer.Written.Span);
        return "--data-raw " + Quote(showSecrets ? body : HideBody(type, body));
    }

    private static string Part(MultipartPart part, bool showSecrets)
    {
        var type = part.ContentType is null ? "" : ";type=" + part.ContentType;
        if (part.Value is null)
            return "-F " + Quote($"{part.Name}=@\"{FormValue(part.FileName ?? "file")}\"{type}");
        var value = showSecrets ? part.Value : HidePart(part.Name, part.Value);
        return type.Length == 0
            ? "--form-string " + Quote($"{part.Name}={value}")
            : "-F " + Quote($"{part.Name}=\"{FormValue(value)}\"{type}");
    }

    // Between quotes curl takes a semicolon, a comma and a leading @ for text.
    private static string FormValue(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string HidePart(string name, string value) =>
        value is ['{' or '[', ..] && !SecretNames.Contains(name) ? SecretJson.Hide(value) ?? value : Hide(name, value);

    private static string HideBody(string type, string body) => type.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "application/x-www-form-urlencoded" => HidePairs(body),
        var json when json.EndsWith("json", StringComparison.Ordinal) => SecretJson.Hide(body) ?? Placeholder("body"),
        _ => body,
    };

    private static string HideQuery(string url)
    {
        var mark = url.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? url : url[..(mark + 1)] + HidePairs(url[(mark + 1)..]);
    }

    private static string HidePairs(string pairs) => string.Join('&', pairs.Split('&').Select(HidePair));

    private static string HidePair(string pair)
    {
        if (pair.Split('=', 2) is [var name, _] && SecretNames.Contains(name))
            return $"{name}={Placeholder(name)}";
        // Behind a base URL with a query there is a second question mark, and the next name.
        var mark = pair.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? pair : pair[..(mark + 1)] + HidePair(pair[(mark + 1)..]);
    }

    // An authentication's own placeholder already says more than the name.
    private static string Hide(string name, string value) =>
        SecretNames.Contains(name) && !SecretPlaceholder.Is(value) ? Placeholder(name) : value;

    private static string Placeholder(string name) => $"<{name}>";

    private static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
