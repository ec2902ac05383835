using System.Text.Json;
using ZoomGen.Json;

namespace ZoomGen.Runtime;

/// <content>
/// The roots, which end the text. In a list or a dictionary that is a root, only the elements that do not match are left out: no object
/// could keep the whole value.
/// </content>
public ref partial struct JsonReader
{
    /// <summary>Reads a whole text that is an object. Another root is kept under the empty name.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal T ReadRoot<T>()
        where T : JsonObject, new()
    {
        var value = ReadWhole<T>();
        _scanner.ReadEnd();
        return value;
    }

    /// <summary>Reads a whole text that is an array; null if the root is not one.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal List<T>? ReadRootList<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        _scanner.ReadValue();
        var list = _scanner.First == '[' ? ReadElements<T, TItem>() : RefuseRoot<List<T>>();
        _scanner.ReadEnd();
        return list;
    }

    /// <summary>Reads a whole text that is an object whose member names are data; null if the root is not one.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal Dictionary<string, T>? ReadRootMap<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        _scanner.ReadValue();
        var map = _scanner.First == '{' ? ReadValues<T, TItem>() : RefuseRoot<Dictionary<string, T>>();
        _scanner.ReadEnd();
        return map;
    }

    private List<T> ReadElements<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        var list = new List<T>();
        while (_scanner.MoveToElement())
        {
            var item = TItem.Read(ref this);
            if (_hasMisfit && LeavesOut<T, TItem>(ref item))
                list = PartialList<T>.LeaveOut(list);
            else
                list.Add(item);
        }
        return list;
    }

    private Dictionary<string, T> ReadValues<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        var map = new Dictionary<string, T>();
        while (_scanner.MoveToName())
        {
            var key = WireName.Decode(_scanner.Slice(_scanner.ReadName()));
            var item = TItem.Read(ref this);
            if (_hasMisfit && LeavesOut<T, TItem>(ref item))
                map.Remove(key);
            else
                map[key] = item;
        }
        return map;
    }

    // Whether the value that does not match is left out. If the type has a null, that takes its place.
    private bool LeavesOut<T, TItem>(ref T value)
        where TItem : struct, IJsonItem<T>
    {
        TellNull<T>();
        _hasMisfit = false;
        value = default!;
        return default(TItem) is not INullItem;
    }

    private T? RefuseRoot<T>()
    {
        Tell<T>();
        _scanner.Skip();
        return default;
    }
}
