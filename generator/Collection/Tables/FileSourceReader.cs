using Newtonsoft.Json.Linq;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>Where a file comes from: <c>src</c>, a path or a list of them, or its content in base64.</summary>
internal static class FileSourceReader
{
    public static FileSourceNode Read(JsonView row, string? content) => row.Member("src") switch
    {
        JArray paths => new([.. paths.Select(JsonView.TextOf).OfType<string>()], IsList: paths.Count > 1, null),
        { } path when JsonView.TextOf(path) is { Length: > 0 } text => new([text], IsList: false, null),
        _ => new([], IsList: false, string.IsNullOrEmpty(content) ? null : content),
    };
}
