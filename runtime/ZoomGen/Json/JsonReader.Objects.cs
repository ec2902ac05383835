using System.Runtime.CompilerServices;
using ZoomGen.Json;

namespace ZoomGen.Runtime;

/// <content>Objects, whose generated types read the values of their members.</content>
public ref partial struct JsonReader
{
    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The object, or null if the value is not an object.</returns>
    public T? ReadObject<T>()
        where T : JsonObject, new()
    {
        _scanner.ReadValue();
        return _scanner.First == '{' ? ReadMembers(new T()) : Misfit<T>();
    }

    /// <summary>Reads an array of objects.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <returns>
    /// The objects, or null if the value is not an array. An element that is not an object is kept in the additional properties of one,
    /// under the empty name.
    /// </returns>
    public List<T>? ReadObjectList<T>()
        where T : JsonObject, new() =>
        ReadList<T, ObjectItem<T>>();

    /// <summary>
    /// Reads an object that is not the value of a property: an element, or the root. Another value is kept under the empty name.
    /// </summary>
    internal T ReadWhole<T>()
        where T : JsonObject, new()
    {
        _scanner.ReadValue();
        return _scanner.First == '{' ? ReadMembers(new T()) : KeepValue(new T());
    }

    // Members without a property, and values that did not match theirs, are kept.
    private T ReadMembers<T>(T value)
        where T : JsonObject
    {
        var names = value.Names;
        var position = 0;
        while (MoveToMember(names, ref position, out var start, out var index))
        {
            if (index >= 0)
                value.ReadProperty(index, ref this);
            else
                SkipMember();
            if (_hasMisfit)
                KeepMember(value, start, index);
        }
        return value;
    }

    // Reads the name, which starts with a quote. Inlined, it would keep the compiler from inlining what the loop over the members calls.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MoveToMember(ReadOnlySpan<byte> names, ref int position, out int start, out int index)
    {
        if (!_scanner.MoveToName())
        {
            (start, index) = (0, -1);
            return false;
        }
        start = _scanner.Position;
        if (NameTable.TryReadExpected(names, ref position, _scanner.Rest, out index, out var length))
        {
            _scanner.Position = start + length;
        }
        else
        {
            var name = _scanner.Slice(_scanner.ReadName());
            index = NameTable.Find(names, ref position, _scanner.IsEscaped ? WireName.Minimal(name) : name);
        }
        return true;
    }

    private void SkipMember()
    {
        _scanner.ReadValue();
        _scanner.Skip();
        _hasMisfit = true;
    }

    // A member that the type does not have, a value that does not match its property, or a null.
    private void KeepMember(JsonObject value, int start, int index)
    {
        _hasMisfit = false;
        if (!_scanner.HasFailed && (_scanner.First != 'n' || !value.Additional.TryAddNull(index)))
            value.Additional.Add(index, _scanner.NameAt(start), _scanner.Slice(_scanner.Value));
    }

    private T KeepValue<T>(T value)
        where T : JsonObject
    {
        Tell<T>();
        _scanner.Skip();
        if (!_scanner.HasFailed)
            value.Additional.AddValue(_scanner.Slice(_scanner.Value));
        return value;
    }
}
