using ZoomGen.Generator.Collection;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Tool.Api;

/// <summary>A collection: its operations, and the requests that its responses were saved for.</summary>
internal sealed record MockedCollection(MockedApi Api, SavedRequests SavedRequests);

/// <summary>Reads a collection as the generator does.</summary>
internal static class ApiReader
{
    /// <exception cref="InvalidDataException">A file cannot be read. The message says why.</exception>
    public static MockedCollection Read(string path, string? environmentPath, CancellationToken cancellation)
    {
        var overlay = OverlayFile.Read(path);
        var source = CollectionSource.Read(path, cancellation);
        var item = new CollectionItem(Path.GetFullPath(path), Namespace: null, ClientName: null, Interfaces: false);
        var binder = new ApiBinder(item, overlay, environmentPath is null ? [] : EnvironmentFile.Read(environmentPath));
        return new(binder.Bind(source.Document, cancellation), new(source, binder));
    }
}
