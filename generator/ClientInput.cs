using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>
/// What a client is made of: a collection, which is null where its file holds none; the overlay beside it; and the environments of the
/// project.
/// </summary>
internal sealed record ClientInput(CollectionItem Item, CollectionDocument? Document, DiagnosticList Diagnostics)
{
    public OverlayDocument? Overlay { get; init; }

    public EquatableArray<EnvironmentDocument> Environments { get; init; }

    /// <summary>The requests of the document, each ready to be resolved on its own.</summary>
    public EquatableArray<RequestBucket> Requests { get; init; }
}

/// <summary>The same with its requests resolved.</summary>
internal sealed record ResolvedInput(ClientInput Input, EquatableArray<ResolvedRequest> Requests);
