using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.MockServer.Tool.Api;

/// <summary>A folder of a collection, or the collection itself, with what can be called.</summary>
internal sealed record ApiFolder(
    string Name,
    IReadOnlyList<DescriptionBlock> Description,
    IReadOnlyList<ApiFolder> Folders,
    IReadOnlyList<MockedOperation> Operations)
{
    /// <summary>All operations, in the order of their numbers.</summary>
    public IEnumerable<MockedOperation> AllOperations => Operations.Concat(Folders.SelectMany(folder => folder.AllOperations));
}
