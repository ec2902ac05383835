using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Collection.Formats.V3.Folders;

internal enum PartPathKind
{
    Definition,
    Request,
    Example,
}

/// <summary>
/// Where a file is in a collection: its directory, and its name without the ending. <see cref="Request"/> is the request of an example.
/// </summary>
internal sealed record PartPath(PartPathKind Kind, string Folder, string Name, string? Request)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly (PartPathKind Kind, Regex Pattern)[] Patterns =
    [
        (PartPathKind.Definition, new(@"^(?<folder>.+)/\.resources/(?<name>definition)\.ya?ml$", Options)),
        (PartPathKind.Example, new(
            @"^(?<folder>.+)/\.resources/(?<request>[^/]+)\.resources/examples/(?<name>[^/]+)\.example\.ya?ml$", Options)),
        (PartPathKind.Request, new(@"^(?<folder>.+)/(?<name>[^/]+)\.request\.ya?ml$", Options)),
    ];

    /// <summary>The place of a file, or null if its name is not one that version 3 uses.</summary>
    public static PartPath? Parse(string path)
    {
        var normalized = Normalize(path);
        foreach (var (kind, pattern) in Patterns)
        {
            if (pattern.Match(normalized) is { Success: true } match)
                return new(
                    kind,
                    match.Groups["folder"].Value,
                    match.Groups["name"].Value,
                    match.Groups["request"] is { Success: true, Value: var request } ? request : null);
        }
        return null;
    }

    /// <summary>A path with slashes, on Windows too, and without one at its end.</summary>
    public static string Normalize(string path) => path.Replace('\\', '/').TrimEnd('/');

    /// <summary>The directory that contains this one, or null at the top.</summary>
    public static string? ParentOf(string folder) => folder.LastIndexOf('/') is var slash and > 0 ? folder.Substring(0, slash) : null;

    public static string NameOf(string folder) => folder.Substring(folder.LastIndexOf('/') + 1);
}
