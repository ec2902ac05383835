using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Loader;

namespace ZoomGen.Package.Tests.Support;

/// <summary>
/// Loads the analyzers of a package into a process that has already loaded other libraries, without any types, under the names that the
/// analyzers' libraries had originally. As in a compiler, what is already loaded takes precedence.
/// </summary>
internal sealed class HostContext : AssemblyLoadContext
{
    private const string Prefix = "ZoomGen.";

    private readonly Dictionary<string, Assembly> _loaded = [];

    public HostContext(PackageFile package, string generator)
    {
        var files = package.Analyzers.ToDictionary(package.ReadAssemblyName);
        foreach (var library in files.Keys.Where(name => name != generator))
        {
            var originalName = library.StartsWith(Prefix, StringComparison.Ordinal) ? library[Prefix.Length..] : library;
            _loaded.Add(originalName, LoadFromStream(Impostor(originalName)));
        }
        foreach (var (name, file) in files.Where(pair => !_loaded.ContainsKey(pair.Key)))
            _loaded.Add(name, LoadFromStream(new MemoryStream(package.Read(file))));
    }

    public Type LoadType(string assembly, string name) => _loaded[assembly].GetType(name, throwOnError: true)!;

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
