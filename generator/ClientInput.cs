using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>What a client is made of: a collection, the overlay beside it, and the environments of the project.</summary>
internal sealed record ClientInput(CollectionFile File, OverlayDocument? Overlay)
{
    public EquatableArray<EnvironmentDocument> Environments { get; init; }
}
