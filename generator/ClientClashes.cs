using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Collection.Formats.V3.Folders;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>Where a client comes from and where it goes to.</summary>
internal sealed record ClientPlacement(string Path, string Namespace);

/// <summary>Finds collections whose clients would meet: of two, the one whose path sorts later is not generated.</summary>
internal static class ClientClashes
{
    public static ClientPlacement? Place(Result<ClientDeclaration> result, CancellationToken cancellation) =>
        result.Value is { } client ? new(result.Path, client.Namespace) : null;

    public static EquatableArray<ClientPlacement> Find(ImmutableArray<ClientPlacement?> placements, CancellationToken cancellation)
    {
        var kept = new List<ClientPlacement>();
        var refused = new List<ClientPlacement>();
        foreach (var placement in placements.OfType<ClientPlacement>().OrderBy(placement => placement.Path, StringComparer.Ordinal))
            (kept.Any(other => Meet(other.Namespace, placement.Namespace)) ? refused : kept).Add(placement);
        return [.. refused];
    }

    public static EquatableArray<DiagnosticInfo> Describe(EquatableArray<ClientPlacement> clashes, CancellationToken cancellation) =>
        [.. clashes.Select(Describe)];

    private static DiagnosticInfo Describe(ClientPlacement clash) =>
        new(Descriptors.ClashingClients, Reporting.Place.StartOf(clash.Path), [clash.Namespace, DescribeItem(clash.Path)]);

    // A folder of one client may bear the name of the other's namespace, so a nested namespace meets its parent.
    private static bool Meet(string left, string right) => IsWithin(left, right) || IsWithin(right, left);

    private static bool IsWithin(string inner, string outer) => (inner + ".").StartsWith(outer + ".", StringComparison.OrdinalIgnoreCase);

    // An update finds a file by its path, and only an Include can name a directory.
    private static string DescribeItem(string path) => PartPath.Parse(path) is { } part
        ? $"Include=\"…/{PartPath.NameOf(part.Folder)}\""
        : $"Update=\"{path.Substring(path.LastIndexOfAny(['/', '\\']) + 1)}\"";
}
