using Microsoft.CodeAnalysis;

namespace ZoomGen.Benchmarks.Build;

/// <summary>A collection, and what changes in it.</summary>
/// <param name="Files">The files of the collection.</param>
/// <param name="Read">One pass of the library that reads the files.</param>
/// <param name="EditDescription">Changes the description of one request.</param>
/// <param name="AddRequest">Adds a request.</param>
internal sealed record GenerateSubject(
    IReadOnlyList<CollectionFile> Files,
    Action Read,
    Func<GeneratorDriver, GeneratorDriver> EditDescription,
    Func<GeneratorDriver, GeneratorDriver> AddRequest)
{
    /// <summary>As different as the requests of a real API: names, paths, parameters and bodies of their own.</summary>
    public static string Describe(string path) =>
        $"Returns one of the {path}. It has a *name*, an `id` and a list of [parts](https://example.com/{path}).";

    public static string Url(string path) => $"https://api.example.com/{path}/:id?page=1&{path}=2";

    public static string Body(string path) => $$"""{"id":1,"name":"a","{{path}}":[{"size":1.5,"created_at":"2026-11-25T10:00:00Z"}]}""";
}
