using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;

namespace ZoomGen.Generator;

/// <summary>A collection with the overlay beside it: what one client is made of, and no other.</summary>
internal sealed record ClientInput(CollectionFile File, OverlayDocument? Overlay);
