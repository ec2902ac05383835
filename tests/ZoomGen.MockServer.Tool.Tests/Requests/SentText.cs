using System.Text.RegularExpressions;

namespace ZoomGen.MockServer.Tool.Tests.Requests;

/// <summary>A request on the wire, without what belongs to the connection or is new in each request.</summary>
internal static partial class SentText
{
    private static readonly string[] LeftOut =
        ["Host:", "Accept-Encoding:", "Content-Length:", "Transfer-Encoding:", "x-mock-response-code:", "x-mock-response-name:"];

    public static string Normalize(string? request)
    {
        var parts = Boundary().Replace(request ?? "", "BOUNDARY").Split("\n\n", 2);
        var head = parts[0]
            .Split('\n')
            .Where(line => !Array.Exists(LeftOut, name => line.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        return $"{string.Join('\n', head)}\n\n{(parts.Length > 1 ? parts[1].TrimEnd() : "")}".Trim();
    }

    [GeneratedRegex("-{26,}[0-9]{24}")]
    private static partial Regex Boundary();
}
