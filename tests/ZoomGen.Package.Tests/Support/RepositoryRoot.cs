using System.Xml.Linq;

namespace ZoomGen.Package.Tests.Support;

internal static class RepositoryRoot
{
    public static string Path { get; } = Find(new(AppContext.BaseDirectory));

    public static string LiveStreamCollection => System.IO.Path.Combine(Path, "collections", "zoom-livestream.postman_collection.json");

    /// <summary>The version of the packages.</summary>
    public static string Version { get; } =
        XDocument.Load(System.IO.Path.Combine(Path, "Directory.Build.props")).Descendants("Version").Single().Value;

    private static string Find(DirectoryInfo directory) =>
        File.Exists(System.IO.Path.Combine(directory.FullName, "ZoomGen.sln"))
            ? directory.FullName
            : Find(directory.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds ZoomGen.sln."));
}
