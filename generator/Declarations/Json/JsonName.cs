using System.Text;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>A member name as JSON writes it, with the fewest escapes.</summary>
internal static class JsonName
{
    /// <summary>Bytes; a longer name is left to the additional properties.</summary>
    public const int MaxLength = 200;

    public static string ToWire(string name)
    {
        var wire = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is '"' or '\\')
                wire.Append('\\').Append(c);
            else if (c < ' ')
                wire.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else
                wire.Append(c);
        }
        return wire.ToString();
    }
}
