using System.Text.Json;
using ZoomGen.Runtime;

namespace ZoomGen.Json;

internal static class MemberNames
{
    /// <summary>The names of the members of an object that is not closed yet.</summary>
    public static HashSet<string> Read(ReadOnlySpan<byte> json)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(new() { MaxDepth = JsonReader.MaxDepth }));
        reader.Read();
        while (reader.Read())
        {
            var at = (int)reader.TokenStartIndex + 1;
            names.Add(WireName.Decode(json[at..(at + reader.ValueSpan.Length)]));
            if (!reader.TrySkip())
                break;
        }
        return names;
    }
}
