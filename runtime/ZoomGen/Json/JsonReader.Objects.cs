using System.Text.Json;
using ZoomGen.Json;

namespace ZoomGen.Runtime;

/// <content>Objects, whose generated types read the values of their members.</content>
public ref partial struct JsonReader
{
    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The object, or null if the value is not an object.</returns>
    public T? ReadObject<T>()
        where T : JsonObject, new() =>
        _scanner.First == '{' ? ReadMembers(new T()) : Misfit<T>();

    /// <summary>Reads a whole text. A root that is not an object is kept under the empty name.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal T ReadRoot<T>()
        where T : JsonObject, new()
    {
        _scanner.ReadValue();
        var value = _scanner.First == '{' ? ReadMembers(new T()) : KeepRoot(new T());
        _scanner.ReadEnd();
        return value;
    }

    /// <summary>The index of the current member in the name table of its type.</summary>
    public readonly int Member => _index;

    /// <summary>
    /// Advances to the value of the next member that has a property. Members that have none, and values that did not match, are kept.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <param name="names">The name table of its type.</param>
    /// <param name="position">The position in the table where the name is expected; 0 at the start of an object.</param>
    /// <returns>False at the end of the object.</returns>
    public bool MoveToMember(JsonObject value, ReadOnlySpan<byte> names, ref int position)
    {
        if (_hasMisfit)
            KeepMember(value);
        while (_scanner.MoveToName())
        {
            ReadName(names, ref position);
            if (_index >= 0)
                return true;
            _scanner.Skip();
            KeepMember(value);
        }
        return false;
    }

    private T ReadMembers<T>(T value)
        where T : JsonObject
    {
        value.ReadProperties(ref this);
        return value;
    }

    private void ReadName(ReadOnlySpan<byte> names, ref int position)
    {
        var start = _scanner.Position + 1;
        if (NameTable.TryReadExpected(names, ref position, _scanner.Rest, out _index, out var length))
        {
            _scanner.Advance(length);
            _name = start..(_scanner.Position - 2);
        }
        else
        {
            _name = _scanner.ReadName();
            var name = _scanner.Slice(_name);
            _index = NameTable.Find(names, ref position, _scanner.IsEscaped ? WireName.Minimal(name) : name);
        }
        _scanner.ReadValue();
    }

    // A member that the type does not have, a value that does not match its property, or a null.
    private void KeepMember(JsonObject value)
    {
        _hasMisfit = false;
        if (!_scanner.HasFailed && (!IsNull || !value.Additional.TryAddNull(_index)))
            value.Additional.Add(_index, _scanner.Slice(_name), _scanner.Slice(_scanner.Value));
    }

    private T KeepRoot<T>(T value)
        where T : JsonObject
    {
        Misfit<T>();
        if (!_scanner.HasFailed)
            value.Additional.Add(-1, default, _scanner.Slice(_scanner.Value));
        return value;
    }
}
