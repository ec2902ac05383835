using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.MockServer.Collections;

internal static class EnvironmentFile
{
    /// <exception cref="InvalidDataException">The file is not an environment. The message says why.</exception>
    public static IEnumerable<VariableNode> Read(string path) =>
        EnvironmentReader.Read(new TextFile(path, File.ReadAllText(path))).Require().Variables;
}
