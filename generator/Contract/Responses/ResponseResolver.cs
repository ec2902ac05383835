using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>Turns the saved responses of a request into one case per status.</summary>
internal static class ResponseResolver
{
    /// <summary>What stands before each text of a JSON text sequence, RFC 7464.</summary>
    private const char RecordSeparator = '\u001E';

    public static IReadOnlyList<ApiResponse> Resolve(RequestNode request, DiagnosticBag bag)
    {
        foreach (var response in request.Responses.Where(response => response.Code is null))
            bag.Report(Descriptors.Ignored, response.Place, "a saved response without a status code");
        return [.. request.Responses.Where(response => response.Code is not null).GroupBy(response => response.Code!.Value).OrderBy(group => group.Key).Select(Merge)];
    }

    private static ApiResponse Merge(IGrouping<int, SavedResponseNode> responses)
    {
        var read = responses.Select(response => VendorErrorReader.Read(response.Name)).ToArray();
        var description = string.Join(" ", read.Select(response => response.Description).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
        var bodies = responses.Select(SavedBody.Read).ToArray();
        return new(
            responses.Key,
            description,
            ResolveBody([.. bodies.Where(body => body.Format is not null)], ApiResponse.IsSuccessStatus(responses.Key)),
            BodyAlways: bodies.All(body => body.Format is not null),
            [.. read.SelectMany(response => response.Errors)]);
    }

    private static ResponseBody? ResolveBody(IReadOnlyCollection<SavedBody> bodies, bool isSuccess)
    {
        var formats = bodies.Select(body => body.Format!.Value).Distinct().ToArray();
        if (formats.Length != 1)
            return null;
        var body = formats[0] switch
        {
            ResponseFormat.Json => ResolveJson(bodies.Select(body => body.Sample!)),
            ResponseFormat.JsonLines => new(ResponseFormat.JsonLines, ShapeInference.Infer(bodies.SelectMany(body => body.Lines()))),
            var format => new ResponseBody(format),
        };
        // Whatever an error looks like, it is read at once, so that the vendor's code and message are there.
        return body is { IsStreamed: true } && !isSuccess ? null : body;
    }

    // An object without members tells nothing that raw bytes would not.
    private static ResponseBody? ResolveJson(IEnumerable<JsonSample> samples) => ShapeInference.Infer(samples) switch
    {
        ObjectShape { Members.Count: 0 } or UnknownShape or AnyShape => null,
        var shape => new(ResponseFormat.Json, shape),
    };

    private sealed record SavedBody(string Text, JsonSample? Sample, ResponseFormat? Format)
    {
        public static SavedBody Read(SavedResponseNode response)
        {
            var sample = SampleReader.Read(response.Body);
            return new(response.Body ?? "", sample, ResponseFormats.Of(response, sample));
        }

        // A lone object may go over several lines.
        public IEnumerable<JsonSample> Lines() => Sample is not null ? [Sample] : Text.Split('\n', RecordSeparator).Select(SampleReader.Read).OfType<JsonSample>();
    }
}
