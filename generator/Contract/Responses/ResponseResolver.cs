using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// Merges the saved responses of a request into one case per status code, and one for errors with any other status.
/// </summary>
internal static class ResponseResolver
{
    private const int Ok = 200;

    /// <summary>Words in the name of a response that is an error.</summary>
    private static readonly string[] ErrorWords =
    [
        "bad request", "default", "denied", "error", "exception", "fail", "forbidden", "invalid", "malformed", "not found", "unauthorized",
        "unexpected",
    ];

    /// <summary>Precedes each text of a JSON text sequence (RFC 7464).</summary>
    private const char RecordSeparator = '\u001E';

    public static IReadOnlyList<ApiResponse> Resolve(RequestNode request)
    {
        // An example without a status is OpenAPI's default response, or was saved by hand.
        var hasSuccess = request.Responses.Any(response => response.Code is >= 200 and <= 299);
        return [.. request.Responses
            .Where(response => response.Code is not null || !response.HasCode)
            .GroupBy(response => response.Code ?? (hasSuccess || IsError(response) ? null : Ok))
            .OrderBy(group => group.Key ?? int.MaxValue)
            .Select(group => Merge(group.Key, [.. group], isRead: request.Method == "GET"))];
    }

    private static bool IsError(SavedResponseNode response) =>
        Array.Exists(ErrorWords, word => response.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static ApiResponse Merge(int? status, IReadOnlyList<SavedResponseNode> responses, bool isRead)
    {
        var read = responses.Select(response => VendorErrorReader.Read(response.Name, status)).ToArray();
        var bodies = responses.Select(SavedBody.Read).ToArray();
        // A JSON string, number or null does not fit the type of an object.
        var isMixed = bodies.Any(body => body.Format == ResponseFormat.Json)
            && bodies.Any(body => body.Sample is not (null or ObjectSample or ArraySample));
        var format = isMixed ? null : Agreed([.. bodies.Select(body => body.Format).OfType<ResponseFormat>().Distinct()]);
        var resolved = Resolve(format, [.. bodies.Where(body => body.Format == format)]);
        var response = new ApiResponse(
            status,
            [.. read.Select(response => response.Description).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)],
            resolved,
            BodyAlways: bodies.All(body => body.Format == format),
            HasNextLink: responses.Any(response => response.Link is { } link && LinkHeader.Next(link) is not null),
            [
                .. read.SelectMany(response => response.Errors),
                .. bodies.Select(body => BodyErrorReader.Read(status, body.Sample)).OfType<VendorError>()
            ])
        {
            HasFillerLink = responses.Any(response => response.Link is { } link && link.IndexOf('<') < 0),
            HasUnknownBody = resolved is null
                && (bodies.Any(body => !string.IsNullOrWhiteSpace(body.Text)) || (isRead && status == Ok && !responses.Any(IsShown))),
        };
        // The body of an error is always buffered, so that the vendor's code and message are available.
        return response is { Body.IsStreamed: true, IsSuccess: false } ? response with { Body = null } : response;
    }

    // What a GET request reads is in the body, even if no example shows it.
    private static bool IsShown(SavedResponseNode response) => response.Body is not null;

    private static ResponseFormat? Agreed(ResponseFormat[] formats)
    {
        // A proxy's HTML page does not count if other examples are the API's own JSON.
        var telling = formats.Contains(ResponseFormat.Json) ? [.. formats.Where(format => format != ResponseFormat.Text)] : formats;
        return telling.Length == 1 ? telling[0] : null;
    }

    private static ResponseBody? Resolve(ResponseFormat? format, IEnumerable<SavedBody> bodies) => format switch
    {
        null => null,
        ResponseFormat.Json => ResolveJson(bodies.Select(body => body.Sample!)),
        // The lines of an example are elements of one list, not separate examples.
        ResponseFormat.JsonLines =>
            new(
                ResponseFormat.JsonLines,
                ShapeInference.Infer(bodies.Select(body => new ArraySample([.. body.Lines()]))) is ArrayShape lines ? lines.Element : null),
        { } other => new(other),
    };

    // An untyped object is no better than the raw bytes.
    private static ResponseBody? ResolveJson(IEnumerable<JsonSample> samples) => ShapeInference.Infer(samples) switch
    {
        ObjectShape { Members.Count: 0 } or UnknownShape or AnyShape or RecursiveShape => null,
        var shape => new(ResponseFormat.Json, shape),
    };

    private sealed record SavedBody(string Text, JsonSample? Sample, ResponseFormat? Format)
    {
        public static SavedBody Read(SavedResponseNode response)
        {
            var sample = SampleReader.Read(response.Body);
            return new(response.Body ?? "", sample, ResponseFormats.Of(response, sample));
        }

        // A single object may span several lines.
        public IEnumerable<JsonSample> Lines() =>
            Sample is not null ? [Sample] : Text.Split('\n', RecordSeparator).Select(SampleReader.Read).OfType<JsonSample>();
    }
}
