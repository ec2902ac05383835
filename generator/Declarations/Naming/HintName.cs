using System.Text;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>The name of an emitted file: short enough for every file system, and never a device of Windows.</summary>
internal static class HintName
{
    private const int MaxLength = 80;

    private static readonly HashSet<string> Devices = new(
        [
            "Con", "Prn", "Aux", "Nul",
            .. Enumerable.Range(1, 9).SelectMany(port => new[] { "Com" + Invariant.Text(port), "Lpt" + Invariant.Text(port) }),
        ],
        StringComparer.OrdinalIgnoreCase);

    public static string Of(string @namespace, string name)
    {
        var full = $"{@namespace}.{name}";
        if (Devices.Contains(full.Substring(0, full.IndexOf('.'))))
            full = "_" + full;
        return (full.Length <= MaxLength ? full : full.Substring(0, MaxLength) + "." + Hash(full)) + ".g.cs";
    }

    // FNV-1a: stable over processes and frameworks, which string.GetHashCode is not.
    private static string Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in Encoding.UTF8.GetBytes(text.ToUpperInvariant()))
            hash = unchecked((hash ^ value) * 1099511628211UL);
        return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
