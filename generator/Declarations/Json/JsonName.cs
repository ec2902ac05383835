using System.Globalization;
using System.Text;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>The name of a JSON member in wire form, with as few escapes as possible.</summary>
internal static class JsonName
{
    /// <summary>Bytes; a member with a longer name is left to the additional properties.</summary>
    private const int MaxLength = 200;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether a member of the name can be a property: UTF-8 must have the name, and it must not be monstrous.</summary>
    public static bool IsSupported(string name)
    {
        try
        {
            return StrictUtf8.GetByteCount(ToWire(name)) <= MaxLength;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    public static string ToWire(string name)
    {
        var wire = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is '"' or '\\')
                wire.Append('\\').Append(c);
            else if (c < ' ')
                wire.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                wire.Append(c);
        }
        return wire.ToString();
    }
}
