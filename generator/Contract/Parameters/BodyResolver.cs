using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>Turns the body of a request into what a caller gives for it.</summary>
internal sealed class BodyResolver(ParameterResolver parameters, VariableScope scope, DiagnosticBag bag)
{
    /// <summary>Postman drops the body of a request with one of these methods.</summary>
    private static readonly HashSet<string> MethodsWithoutBody = new(StringComparer.Ordinal) { "GET", "HEAD", "COPY", "PURGE", "UNLOCK" };

    /// <summary>Characters of a raw body's sample; all literals of an assembly together may hold eight million.</summary>
    private const int MaxSample = 64 * 1024;

    public ApiBody? Resolve(RequestNode request)
    {
        if (request.Body is not { } body)
            return null;
        if (MethodsWithoutBody.Contains(request.Method))
            return Ignore(body, request.Method);
        return body.Mode switch
        {
            "formdata" => new FormBody(Multipart: true, parameters.Fields(body)),
            "urlencoded" => new FormBody(Multipart: false, parameters.Fields(body)),
            "raw" => ResolveRaw(request, body),
            "none" => null,
            _ => Unsupported(body),
        };
    }

    private ApiBody? ResolveRaw(RequestNode request, BodyNode body)
    {
        if (string.IsNullOrEmpty(body.Raw))
            return null;
        var contentType = OwnContentType(request) ?? LanguageContentType(body.Language);
        var text = scope.Resolve(body.Raw!);
        if (IsJson(contentType) && SampleReader.Read(text) is ObjectSample { Members.Count: > 0 } sample)
            return new JsonBody(ShapeInference.Infer([sample]), sample);
        return new RawBody(CutSample(text, body), contentType);
    }

    private string CutSample(string text, BodyNode body)
    {
        if (text.Length <= MaxSample)
            return text;
        bag.Report(Descriptors.LimitExceeded, body.Place, "the sample of a body", Invariant.Text(MaxSample));
        return text.Substring(0, MaxSample);
    }

    private string? OwnContentType(RequestNode request) =>
        request.Headers.LastOrDefault(row => !row.Disabled && string.Equals(row.Key, "Content-Type", StringComparison.OrdinalIgnoreCase)) is { Value: { Length: > 0 } value }
        && HttpSyntax.IsFieldValue(scope.Resolve(value))
            ? scope.Resolve(value)
            : null;

    private static string LanguageContentType(string? language) => language switch
    {
        "json" => "application/json",
        "xml" => "application/xml",
        "html" => "text/html",
        "javascript" => "application/javascript",
        _ => "text/plain",
    };

    // `application/json` alone is written from types; a vendor's own JSON type would need the header as well.
    private static bool IsJson(string contentType) => string.Equals(contentType, "application/json", StringComparison.OrdinalIgnoreCase);

    private ApiBody? Ignore(BodyNode body, string method)
    {
        bag.Report(Descriptors.Ignored, body.Place, $"the body of a {method} request");
        return null;
    }

    private ApiBody? Unsupported(BodyNode body)
    {
        bag.Report(Descriptors.NotSupported, body.Place, $"The body mode '{body.Mode}'", "the request is generated without a body");
        return null;
    }
}
