using System.Globalization;

namespace ZoomGen.Generator.Support;

/// <summary>Formats numbers independently of the culture.</summary>
internal static class Invariant
{
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
