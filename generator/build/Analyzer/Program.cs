using Mono.Cecil;

// Writes assemblies under new names: Program <directory> (<path> <new name>)...
var directory = Directory.CreateDirectory(args[0]);
var newNames = args.Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
var newNamesByOld = newNames.ToDictionary(pair => Path.GetFileNameWithoutExtension(pair.Key), pair => pair.Value);

foreach (var (path, newName) in newNames)
{
    using var assembly = AssemblyDefinition.ReadAssembly(path);
    var module = assembly.MainModule;
    module.Name = $"{newName}.dll";
    foreach (var name in module.AssemblyReferences.Append(assembly.Name))
        Rename(name);
    // The signature was made over the old bytes.
    module.Attributes &= ~ModuleAttributes.StrongNameSigned;
    assembly.Write(
        Path.Combine(directory.FullName, module.Name),
        new() { DeterministicMvid = true, Timestamp = 0 });
}

void Rename(AssemblyNameReference name)
{
    if (!newNamesByOld.TryGetValue(name.Name, out var newName) || newName == name.Name)
        return;
    name.Name = newName;
    name.HasPublicKey = false;
    name.PublicKey = [];
    name.PublicKeyToken = [];
}
