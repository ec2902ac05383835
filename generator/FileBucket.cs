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

    /// <summary>All buckets, those without a file included.</summary>
    public static IReadOnlyList<FileBucket> Spread(IEnumerable<FileDeclaration> files, bool hasClosedTypes)
    {
        var buckets = new List<FileDeclaration>[Count];
        foreach (var file in files)
            (buckets[StableHash.Of(file.HintName) % Count] ??= []).Add(file);
        return [.. buckets.Select(bucket => new FileBucket(bucket is null ? [] : [.. bucket], hasClosedTypes))];
    }
}
