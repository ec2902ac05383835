using System.Runtime.CompilerServices;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>Finds files of the repository from the place of this source file.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Locate();

    public static string LiveStreamCollection =>
        File.ReadAllText(System.IO.Path.Combine(Path, "collections", "zoom-livestream.postman_collection.json"));

    private static string Locate([CallerFilePath] string file = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(file, "..", "..", "..", ".."));
}
