using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZoomGen.Requests;

namespace ZoomGen.Diagnostics;

/// <summary>Writes a request as a curl command for a POSIX shell.</summary>
internal static class CurlCommand
{
    private const string Continuation = " \\\n  ";

    public static string Format(HttpRequestMessage request, bool showSecrets)
    {
        var url = showSecrets ? request.RequestUri!.OriginalString : HideQuery(request.RequestUri!.OriginalString);
        var command = new StringBuilder($"curl -X {request.Method}{Flags(url)} {Quote(url)}");
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            foreach (var value in values)
                command.Append(Continuation).Append("-H ").Append(Quote($"{name}: {(showSecrets ? value : Hide(name, value))}"));
        }
        AppendBody(command, request.Content, showSecrets);
        return command.ToString();
    }

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
                    command.Append(Continuation).Append("--form-string ").Append(Quote($"{part.Name}={(showSecrets ? part.Value : Hide(part.Name, part.Value))}"));
                break;
            case BufferedContent buffered:
                var type = buffered.Headers.NonValidated["Content-Type"].ToString();
                var body = Encoding.UTF8.GetString(buffered.Buffer.Written.Span);
                command.Append(Continuation).Append("-H ").Append(Quote($"Content-Type: {type}"));
                command.Append(Continuation).Append("--data-binary ").Append(Quote(showSecrets ? body : HideBody(type, body)));
                break;
        }
    }

    private static string HideBody(string type, string body) => type switch
    {
        "application/x-www-form-urlencoded" => HidePairs(body),
        "application/json" => HideJson(body),
        _ => body,
    };

    private static string HideJson(string body)
    {
        try
        {
            var root = JsonNode.Parse(body);
            HideMembers(root);
            return root?.ToJsonString() ?? body;
        }
        catch (JsonException)
        {
            return body;
        }
    }

    private static void HideMembers(JsonNode? node)
    {
        if (node is JsonArray elements)
        {
            foreach (var element in elements)
                HideMembers(element);
        }
        foreach (var (name, value) in node as JsonObject ?? [])
        {
            if (value is JsonValue && SecretNames.Contains(name))
                node![name] = Placeholder(name);
            else
                HideMembers(value);
        }
    }

    private static string HideQuery(string url)
    {
        var mark = url.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? url : url[..(mark + 1)] + HidePairs(url[(mark + 1)..]);
    }

    private static string HidePairs(string pairs) => string.Join('&', pairs.Split('&').Select(pair =>
        pair.Split('=', 2) is [var name, _] && SecretNames.Contains(name) ? $"{name}={Placeholder(name)}" : pair));

    // An authentication's own placeholder already says more than the name.
    private static string Hide(string name, string value) =>
        SecretNames.Contains(name) && !value.EndsWith('>') ? Placeholder(name) : value;

    private static string Placeholder(string name) => $"<{name}>";

    private static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
