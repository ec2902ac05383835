using System.Text;
using System.Text.Json;
using ZoomGen.Json;
using ZoomGen.Shared;

namespace ZoomGen.Diagnostics;

/// <summary>Hides the members of a JSON text that are named like secrets, and leaves the rest of the text as it is.</summary>
internal static class SecretJson
{
    /// <returns>The text, or null where it is not JSON.</returns>
    public static string? Hide(string text)
    {
        var json = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonScanner.MaxDepth });
        var shown = new StringBuilder();
        var end = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                    continue;
                var name = Encoding.UTF8.GetString(reader.ValueSpan);
                reader.Read();
                if (!SecretNames.Contains(name) || reader.TokenType == JsonTokenType.Null)
                    continue;
                var before = json.AsSpan(end, (int)reader.TokenStartIndex - end);
                shown.Append(Encoding.UTF8.GetString(before)).Append("\"<").Append(name).Append(">\"");
                reader.Skip();
                end = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            return null;
        }
        return shown.Append(Encoding.UTF8.GetString(json.AsSpan(end))).ToString();
    }
}
