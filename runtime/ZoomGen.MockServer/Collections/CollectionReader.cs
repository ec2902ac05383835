using System.Text;
using System.Text.Json;

namespace ZoomGen.MockServer.Collections;

/// <summary>Text to operations. Odd shapes inside a collection are passed over; only what is no collection at all throws.</summary>
internal static class CollectionReader
{
    // As deep as the generator reads: folders of any depth that a person could want, and no stack overflow.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    public static IReadOnlyList<Operation> Read(string text, string source)
    {
        text = text.TrimStart('\uFEFF');
        using var document = Parse(text, source);
        var root = CollectionShape.Unwrap(document.RootElement);
        if (CollectionShape.Complaint(root) is { } complaint)
            throw new InvalidDataException($"{source}({TextPosition.OfContent(text)}): {complaint}");

        var variables = VariableTable.Read(root.Member("variable"));
        return new ItemReader(variables).Read(root.Member("item")).ToArray();
    }

    private static JsonDocument Parse(string text, string source)
    {
        try
        {
            return JsonDocument.Parse(Encoding.UTF8.GetBytes(LoneSurrogates.Replace(text)), Options);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{source}({TextPosition.Of(e, text)}): not valid JSON: {Reason(e)}", e);
        }
    }

    // The parser's message ends with a position of its own, counted from zero and in bytes.
    private static string Reason(JsonException e) => e.Message.Split(" LineNumber:", 2)[0];
}
