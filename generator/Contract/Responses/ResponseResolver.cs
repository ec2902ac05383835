using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>Turns the saved responses of a request into one case per status.</summary>
internal static class ResponseResolver
{
    public static IReadOnlyList<ApiResponse> Resolve(RequestNode request, DiagnosticBag bag)
    {
        foreach (var response in request.Responses.Where(response => response.Code is null))
            bag.Report(Descriptors.Ignored, response.Place, "a saved response without a status code");
        return [.. request.Responses.Where(response => response.Code is not null).GroupBy(response => response.Code!.Value).OrderBy(group => group.Key).Select(Merge)];
    }

    private static ApiResponse Merge(IGrouping<int, SavedResponseNode> responses)
    {
        var read = responses.Select(response => VendorErrorReader.Read(response.Name, responses.Key)).ToArray();
        var description = string.Join(" ", read.Select(response => response.Description).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
        var bodies = responses.Select(response => response.Body is { Length: > 0 } body ? SampleReader.Read(body) : null).ToArray();
        var samples = bodies.Where(sample => sample is ObjectSample or ArraySample).ToArray();
        return new(
            responses.Key,
            description,
            samples.Length == 0 ? null : Body(samples!),
            BodyAlways: samples.Length == bodies.Length,
            [.. read.SelectMany(response => response.Errors), .. bodies.Select(body => BodyErrorReader.Read(responses.Key, body)).OfType<VendorError>()]);
    }

    // An object without members tells nothing that raw bytes would not.
    private static JsonShape? Body(IEnumerable<JsonSample> samples) => ShapeInference.Infer(samples) switch
    {
        ObjectShape { Members.Count: 0 } or UnknownShape or AnyShape or RecursiveShape => null,
        var shape => shape,
    };
}
