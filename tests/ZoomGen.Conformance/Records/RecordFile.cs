using Newtonsoft.Json;

namespace ZoomGen.Conformance.Records;

internal static class RecordFile
{
    public static IReadOnlyList<RequestRecord> Read(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonConvert.DeserializeObject<RequestRecord>(line)!)];
}
