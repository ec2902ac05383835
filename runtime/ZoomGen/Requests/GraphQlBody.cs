using System.Text;
using ZoomGen.Json;

namespace ZoomGen.Requests;

/// <summary>The body of a GraphQL request over HTTP, with its members in Postman's order.</summary>
internal static class GraphQlBody
{
    /// <param name="buffer">Where to.</param>
    /// <param name="query">The document.</param>
    /// <param name="operationName">The operation.</param>
    /// <param name="variables">JSON that is written as it is, faults and all.</param>
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
        where T : class, IJsonObject<T>
    {
        Start(buffer, query, operationName);
        if (variables is not null)
        {
            WriteName(buffer, "\"variables\":"u8);
            var writer = new JsonWriter(buffer);
            variables.Write(ref writer);
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

    // As JSON.stringify does (ECMA-262, QuoteJSONString), with which Postman makes the body.
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
