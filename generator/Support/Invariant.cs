using System.Globalization;

namespace ZoomGen.Generator.Support;

/// <summary>Numbers as text, the same on every machine.</summary>
internal static class Invariant
{
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
