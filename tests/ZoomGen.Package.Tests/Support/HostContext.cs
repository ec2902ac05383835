using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Loader;

namespace ZoomGen.Package.Tests.Support;

/// <summary>
/// Loads the analyzers of a package as a compiler does whose process already holds libraries with the names of theirs: the host's copy wins.
/// These copies have none of the types.
/// </summary>
internal sealed class HostContext : AssemblyLoadContext
{
    private readonly Dictionary<string, Assembly> _loaded = [];

    public HostContext(PackageFile package)
    {
        foreach (var file in package.Analyzers)
            _loaded.Add(Path.GetFileNameWithoutExtension(file), LoadFromStream(new MemoryStream(package.Read(file))));
        foreach (var library in _loaded.Keys.Where(name => name != "ZoomGen.Generator").ToArray())
        {
            var originalName = library.Replace("ZoomGen.", "", StringComparison.Ordinal);
            _loaded[originalName] = LoadFromStream(Impostor(originalName));
        }
    }

    public Assembly Load(string name) => _loaded[name];

    protected override Assembly? Load(AssemblyName assemblyName) => _loaded.GetValueOrDefault(assemblyName.Name!);

    private static MemoryStream Impostor(string name)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        assembly.DefineDynamicModule(name);
        var bytes = new MemoryStream();
        assembly.Save(bytes);
        bytes.Position = 0;
        return bytes;
    }
}
