using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>
/// An item of a collection, from a directory or from JSON. <see cref="Name"/> is the name of its directory or file, which it has if it does
/// not say another.
/// </summary>
internal abstract record TreeItem(string Name)
{
    public abstract double? Order { get; }
}

/// <summary>The collection or a folder, with its items in the order in which those come that do not say their order.</summary>
internal sealed record TreeFolder(string Name, DefinitionPart? Definition, IReadOnlyList<TreeItem> Items, Place Place) : TreeItem(Name)
{
    public override double? Order => Definition?.Order;
}

internal sealed record TreeRequest(string Name, RequestPart Part, IReadOnlyList<TreeExample> Examples) : TreeItem(Name)
{
    public override double? Order => Part.Order;
}

internal sealed record TreeExample(string Name, ExamplePart Part);
