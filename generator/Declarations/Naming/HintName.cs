using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Creates the name of an emitted file, which is short enough for every file system and is not a Windows device name.</summary>
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

    private static string Hash(string text) =>
        StableHash.Of(text.ToUpperInvariant()).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
}
