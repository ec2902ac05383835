using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>
/// Some files of a client. The compiler compares the outputs of a step by their position, so with one file per position a new file would
/// shift all that follow it, and each would be emitted again. A file's bucket depends on nothing but its name.
/// <see cref="HasClosedTypes"/> is true if the consumer's C# has closed classes.
/// </summary>
internal sealed record FileBucket(EquatableArray<FileDeclaration> Files, bool HasClosedTypes)
{
    /// <summary>A power of two, so large that a bucket of the largest collections holds a few files.</summary>
    private const int Count = 1024;

    /// <summary>
    /// With more files than these, the JSON types of a bucket are in one file: the compiler compares the name of a file with every other
    /// name, which would take most of the time that 10,000 requests take.
    /// </summary>
    private const int MaxTypeFiles = 4096;

    /// <summary>All buckets, those without a file included.</summary>
    public static IReadOnlyList<FileBucket> Spread(IReadOnlyCollection<FileDeclaration> files, bool hasClosedTypes)
    {
        var buckets = new List<FileDeclaration>[Count];
        foreach (var file in files)
            (buckets[StableHash.Of(file.HintName) % Count] ??= []).Add(file);
        return [.. buckets.Select((bucket, number) => new FileBucket(Content(bucket ?? [], number), hasClosedTypes))];

        EquatableArray<FileDeclaration> Content(List<FileDeclaration> bucket, int number) =>
            files.Count > MaxTypeFiles ? WithSharedFile(bucket, number) : [.. bucket];
    }

    private static EquatableArray<FileDeclaration> WithSharedFile(List<FileDeclaration> files, int number)
    {
        var types = files.OfType<JsonTypeDeclaration>().ToArray();
        if (types.Length == 0)
            return [.. files];
        // No other file is called so, because no name in C# starts with a digit.
        var name = HintName.Of(types[0].Namespace, "JsonTypes." + Invariant.Text(number));
        var file = new JsonTypesDeclaration(name, types[0].Namespace, [.. types]) { IsInternal = types[0].IsInternal };
        return [.. files.Where(other => other is not JsonTypeDeclaration), file];
    }
}
