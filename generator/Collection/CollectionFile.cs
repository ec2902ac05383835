using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Collection;

/// <summary>A collection with the metadata of its item in the project. The first value of the pipeline.</summary>
internal sealed record CollectionFile(TextFile Source, string? Namespace, string? ClientName, bool Interfaces)
{
    public string Path => Source.Path;
}
