using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using ZoomGen.Authentication;
using ZoomGen.Requests.Bodies;
using ZoomGen.Requests.Forms;
using ZoomGen.Shared;

namespace ZoomGen.Diagnostics;

/// <summary>Writes a request as a curl command for a POSIX shell.</summary>
internal static partial class CurlCommand
{
    private const string Continuation = " \\\n  ";

    public static string Format(HttpRequestMessage request, bool showSecrets)
    {
        var url = showSecrets ? request.RequestUri!.OriginalString : HideQuery(request.RequestUri!.OriginalString);
        var command = new StringBuilder($"curl {Method(request)}{Flags(url)} {Quote(url)}");
        AppendHeaders(command, request.Headers, showSecrets);
        if (!request.Headers.NonValidated.Contains("Accept"))
            AppendHeader(command, Without("Accept"));
        AppendBody(command, request.Content, showSecrets);
        return command.ToString();
    }

    // With -X HEAD curl would wait for a body, and --head cannot send one.
    private static string Method(HttpRequestMessage request) => request is { Method.Method: "HEAD", Content: not BufferedContent }
        ? "--head"
        : "-X " + (request.Method.Method.All(char.IsAsciiLetter) ? request.Method.Method : Quote(request.Method.Method));

    private static void AppendHeaders(StringBuilder command, HttpHeaders headers, bool showSecrets, bool isForm = false)
    {
        foreach (var (name, values) in headers.NonValidated)
        {
            // The length is curl's own, and so is the type of a form, with its own boundary.
            if (name == "Content-Length" || (isForm && name == "Content-Type"))
                continue;
            foreach (var value in values)
                AppendHeader(command, Header(name, showSecrets ? value : Hide(name, value)));
        }
    }

    private static void AppendHeader(StringBuilder command, string header) =>
        command.Append(Continuation).Append("-H ").Append(Quote(header));

    // A blank header is written with a semicolon: with a colon curl would leave it out.
    private static string Header(string name, string value) => string.IsNullOrWhiteSpace(value) ? name + ";" : $"{name}: {value}";

    // A header that curl would add.
    private static string Without(string name) => name + ":";

    // What curl itself would take for syntax or change: ranges of URLs, and dot segments.
    private static string Flags(string url) =>
        (url.AsSpan().IndexOfAny("[]{}") >= 0 ? " --globoff" : "") + (url.Contains("/.", StringComparison.Ordinal) ? " --path-as-is" : "");

    private static void AppendBody(StringBuilder command, HttpContent? content, bool showSecrets)
    {
        if (content is null)
            return;
        var type = content.Headers.NonValidated.TryGetValues("Content-Type", out var types) ? types.ToString() : null;
        AppendHeaders(command, content.Headers, showSecrets, isForm: content is DescribedMultipart);
        // Told to leave the type of a form out, curl writes half of it.
        if (content is BufferedContent and not DescribedMultipart && type is null)
            AppendHeader(command, Without("Content-Type"));
        switch (content)
        {
            case DescribedMultipart form:
                foreach (var part in form.Parts)
                    command.Append(Continuation).Append(Part(part, showSecrets));
                break;
            case BufferedContent buffered:
                command.Append(Continuation).Append(Body(buffered, type ?? "", showSecrets));
                break;
        }
    }

    private static string Body(BufferedContent content, string type, bool showSecrets)
    {
        if (content.Files.FirstOrDefault() is { } file)
            return "--data-binary " + Quote("@" + LocalName(file.Name));
        var body = Encoding.UTF8.GetString(content.Buffer.Written.Span);
        return "--data-raw " + Quote(showSecrets ? body : HideBody(type, body));
    }

    private static string Part(MultipartPart part, bool showSecrets)
    {
        var value = part.Value is null || showSecrets ? part.Value : HidePart(part.Name, part.Value);
        return value is not null && part is { ContentType: null, FileName: null } && IsFieldName(part.Name)
            ? "--form-string " + Quote($"{part.Name}={value}")
            : "-F " + Quote(value is null && part.FileName is { Length: > 0 } name ? FilePart(part, name) : TextPart(part, value));
    }

    private static string FilePart(MultipartPart part, string fileName)
    {
        var local = LocalName(fileName);
        return $"{FieldName(part.Name)}=@{Quoted(local)}{Type(part)}"
            + (local == fileName ? "" : $";filename={Quoted(fileName)}")
            + (IsFieldName(part.Name) ? "" : Disposition(part));
    }

    // To curl a part is a file when it has a name. Here are the others, and those whose name curl cannot be told.
    private static string TextPart(MultipartPart part, string? value) =>
        $"{FieldName(part.Name)}={(value is null ? "<" + Quoted(LocalName(part.FileName)) : Quoted(value))}{Type(part)}"
        + (part.FileName is null && IsFieldName(part.Name) ? "" : Disposition(part));

    // Behind a type that is more than two tokens curl looks for further files, and for files of headers.
    private static string Type(MultipartPart part) => part.ContentType switch
    {
        null => "",
        var type when MediaType().IsMatch(type) => ";type=" + type,
        var type => $";headers={Quoted("Content-Type: " + type)}",
    };

    private static string Disposition(MultipartPart part)
    {
        var fileName = part.FileName is { } name ? $"; filename=\"{PercentSets.EncodePartName(name)}\"" : "";
        return ";headers=" + Quoted($"Content-Disposition: form-data; name=\"{part.Name}\"{fileName}");
    }

    // For curl the first equals sign ends the name, and what follows may be the name of a file to read.
    private static bool IsFieldName(string name) => name.Length > 0 && !name.Contains('=', StringComparison.Ordinal);

    private static string FieldName(string name) => name.Replace('=', '_');

    // A name from a collection must not make curl read a file of another folder, or standard input.
    private static string LocalName(string? fileName) => fileName?[(fileName.LastIndexOfAny(['/', '\\']) + 1)..] switch
    {
        null or "" or "-" or "." or ".." => "file",
        var name => name,
    };

    // Between quotes curl takes a semicolon, a comma and a leading @ or < for text.
    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"\A[\w!#$&^.+-]+/[\w!#$&^.+-]+\z", RegexOptions.ECMAScript)]
    private static partial Regex MediaType();

    private static string HidePart(string name, string value) =>
        value is ['{' or '[', ..] && !SecretNames.Contains(name) ? SecretJson.Hide(value) ?? value : Hide(name, value);

    private static string HideBody(string type, string body) => type.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "application/x-www-form-urlencoded" => HidePairs(body),
        var json when json.EndsWith("json", StringComparison.Ordinal) => SecretJson.Hide(body) ?? Placeholder("body"),
        // Whatever it calls itself.
        _ => body.TrimStart() is ['{' or '[', ..] ? SecretJson.Hide(body) ?? body : body,
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
