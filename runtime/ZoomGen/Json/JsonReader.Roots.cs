using System.Text.Json;

namespace ZoomGen.Runtime;

/// <content>The roots, which end the text.</content>
public ref partial struct JsonReader
{
    /// <summary>Reads a whole text that is an array; null if the root is not one.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal List<T>? ReadRootList<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        var value = ReadList<T, TItem>();
        _scanner.ReadEnd();
        return value;
    }

    /// <summary>Reads a whole text that is an object whose member names are data; null if the root is not one.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal Dictionary<string, T>? ReadRootMap<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        var value = ReadMap<T, TItem>();
        _scanner.ReadEnd();
        return value;
    }
}
