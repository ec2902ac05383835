using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ZoomGen.Requests.Forms;

/// <summary>
/// Takes a JSON value apart into form fields, with the names that PHP, Ruby on Rails and others give them: <c>items[0][id]</c>.
/// </summary>
internal static class BracketParts
{
    private const int MaxDepth = 1000;

    /// <summary>The scalars of a value, with their names. Nulls are omitted.</summary>
    public static List<(string Name, string Text)> Read(string name, ReadOnlySpan<byte> json)
    {
        var parts = new List<(string Name, string Text)>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        Read(ref reader, name, parts);
        return parts;
    }

    private static void Read(ref Utf8JsonReader reader, string name, List<(string Name, string Text)> parts)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var member = reader.GetString();
                    reader.Read();
                    Read(ref reader, $"{name}[{member}]", parts);
                }
                break;
            case JsonTokenType.StartArray:
                for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                    Read(ref reader, string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]"), parts);
                break;
            case JsonTokenType.String:
                parts.Add((name, reader.GetString()!));
                break;
            case not JsonTokenType.Null:
                parts.Add((name, Encoding.UTF8.GetString(reader.ValueSpan)));
                break;
        }
    }
}
