using System.Text;
using ZoomGen.Buffers;
using ZoomGen.Runtime;

namespace ZoomGen.Requests.Bodies;

/// <summary>Writes the body of a GraphQL request over HTTP, with the members in Postman's order.</summary>
internal static class GraphQlBody
{
    /// <param name="buffer">The buffer to write to.</param>
    /// <param name="query">The document.</param>
    /// <param name="operationName">The name of the operation.</param>
    /// <param name="variables">JSON, which is written as it is even if it is invalid.</param>
    public static void Write(ByteBuffer buffer, string? query, string? operationName, string? variables)
    {
        Start(buffer, query, operationName);
        if (!string.IsNullOrEmpty(variables))
        {
            WriteName(buffer, "\"variables\":"u8);
            buffer.WriteText(variables);
        }
        buffer.Write((byte)'}');
    }

    public static void Write<T>(ByteBuffer buffer, string? query, string? operationName, T? variables)
        where T : JsonObject, new()
    {
        Start(buffer, query, operationName);
        if (variables is not null)
        {
            WriteName(buffer, "\"variables\":"u8);
            var writer = new JsonWriter(buffer);
            writer.WriteValue(variables);
        }
        buffer.Write((byte)'}');
    }

    private static void Start(ByteBuffer buffer, string? query, string? operationName)
    {
        buffer.Write((byte)'{');
        WriteText(buffer, "\"query\":"u8, query);
        WriteText(buffer, "\"operationName\":"u8, operationName);
    }

    private static void WriteText(ByteBuffer buffer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        WriteName(buffer, name);
        buffer.Write((byte)'"');
        buffer.WriteText(Escape(value));
        buffer.Write((byte)'"');
    }

    // Postman creates the body with JSON.stringify (ECMA-262, QuoteJSONString).
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
                escaped.Append(text, at++, 2);
            else if (Escape(text[at]) is { } escape)
                escaped.Append(escape);
            else
                escaped.Append(text[at]);
        }
        return escaped.ToString();
    }

    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        < ' ' or (>= '\ud800' and <= '\udfff') => $"\\u{(int)c:x4}",
        _ => null,
    };

    private static void WriteName(ByteBuffer buffer, ReadOnlySpan<byte> name)
    {
        if (buffer.Length > 1)
            buffer.Write((byte)',');
        buffer.Write(name);
    }
}
