using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection;

/// <summary>Parses the text of a file; what is no JSON is reported at its place.</summary>
internal static class JsonFile
{
    /// <summary>Characters; the largest collections that vendors publish have a tenth of it.</summary>
    public const int MaxLength = 32 * 1024 * 1024;

    public static JToken? Parse(string? text, DiagnosticBag bag)
    {
        if (text is not { Length: <= MaxLength })
        {
            bag.Report(Descriptors.UnreadableFile, Place.Start, Invariant.Text(MaxLength));
            return null;
        }
        if (JsonSyntax.FindFault(text) is { } fault)
        {
            bag.Report(Descriptors.MalformedJson, fault.Place, fault.Message);
            return null;
        }
        using var reader = new JsonTextReader(new StringReader(text))
        {
            // A text that looks like a date stays the text that it is, and a number keeps its digits.
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            MaxDepth = JsonSyntax.MaxDepth + 1,
        };
        return JToken.Load(reader, new() { LineInfoHandling = LineInfoHandling.Load });
    }
}
