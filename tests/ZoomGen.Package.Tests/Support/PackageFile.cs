using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace ZoomGen.Package.Tests.Support;

/// <summary>A package as the feed has it.</summary>
internal sealed class PackageFile(string path, string id) : IDisposable
{
    private readonly ZipArchive _archive = ZipFile.OpenRead(path);

    // The rest is the container's own: relationships and content types.
    public IEnumerable<string> Entries =>
        _archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml")
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public IEnumerable<string> Analyzers => Entries.Where(name => name.StartsWith("analyzers/", StringComparison.Ordinal));

    public XDocument Nuspec => XDocument.Load(new MemoryStream(Read($"{id}.nuspec")));

    public byte[] Read(string name)
    {
        using var entry = _archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string ReadText(string name) => Encoding.UTF8.GetString(Read(name));

    public string ReadAssemblyName(string name)
    {
        using var assembly = new PEReader(new MemoryStream(Read(name)));
        return assembly.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName().Name!;
    }

    public AssemblyName[] ReadReferences(string name)
    {
        using var assembly = new PEReader(new MemoryStream(Read(name)));
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(reference => metadata.GetAssemblyReference(reference).GetAssemblyName())];
    }

    public void Dispose() => _archive.Dispose();
}
