using System.Globalization;
using System.Text;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>The name of a JSON member as it is on the wire, with as few escapes as possible.</summary>
internal static class JsonName
{
    /// <summary>In bytes. A member with a longer name has no property, and ends up in the additional properties.</summary>
    private const int MaxLength = 200;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether a member with this name can have a property: the name is valid UTF-16 and not too long.</summary>
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
        if (!name.Any(IsEscaped))
            return name;
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

    private static bool IsEscaped(char c) => c is < ' ' or '"' or '\\';
}
