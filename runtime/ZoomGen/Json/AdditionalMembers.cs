using System.Numerics;
using System.Text.Json;

namespace ZoomGen.Json;

/// <summary>
/// The members of an object that have no property, or whose value does not match it. Nulls are kept as bits, and other values as raw JSON,
/// until somebody asks for the dictionary.
/// </summary>
internal struct AdditionalMembers
{
    private const int MaxNulls = 64;

    private static readonly JsonElement Null = JsonText.Parse("null");

    // One bit for each of the first members of the type. Without a meaning once there is a dictionary.
    private ulong _nulls;

    // RawMembers, or the dictionary.
    private object? _others;

    /// <summary>Returns the dictionary, which contains all these members from then on.</summary>
    /// <param name="names">The name table of the type.</param>
    /// <returns>The members by name.</returns>
    public Dictionary<string, JsonElement> ToDictionary(ReadOnlySpan<byte> names)
    {
        if (_others is Dictionary<string, JsonElement> existing)
            return existing;
        var dictionary = Raw is { IsValue: true } ? new ValueMembers() : new Dictionary<string, JsonElement>();
        (_others as RawMembers)?.CopyTo(dictionary);
        for (var nulls = _nulls; nulls != 0; nulls &= nulls - 1)
            dictionary[WireName.Decode(NameTable.NameAt(names, BitOperations.TrailingZeroCount(nulls)))] = Null;
        _others = dictionary;
        return dictionary;
    }

    /// <summary>The members of the type that are null, if nobody has asked for the dictionary.</summary>
    internal readonly ulong Nulls => Dictionary is null ? _nulls : 0;

    internal readonly bool IsEmpty => _others switch
    {
        null => _nulls == 0,
        Dictionary<string, JsonElement> { Count: 0 } => true,
        _ => false,
    };

    /// <summary>The members other than nulls, if nobody has asked for the dictionary.</summary>
    internal readonly RawMembers? Raw => _others as RawMembers;

    internal readonly Dictionary<string, JsonElement>? Dictionary => _others as Dictionary<string, JsonElement>;

    /// <summary>Whether there is only a value that was read in place of the object.</summary>
    internal readonly bool IsValue => _others switch
    {
        RawMembers raw => raw.IsValue,
        ValueMembers { Count: 1 } members => members.ContainsKey(""),
        _ => false,
    };

    internal bool TryAddNull(int index)
    {
        if (index is < 0 or >= MaxNulls)
            return false;
        _nulls |= 1UL << index;
        return true;
    }

    /// <summary>Keeps a value that was read in place of the object.</summary>
    internal void AddValue(ReadOnlySpan<byte> value)
    {
        var raw = new RawMembers(isValue: true);
        raw.Add(default, value, isProperty: false);
        _others = raw;
    }

    // A later value of the same member counts.
    internal void Add(int index, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (index is >= 0 and < MaxNulls)
            _nulls &= ~(1UL << index);
        var raw = Raw ?? new RawMembers();
        raw.Add(name, value, isProperty: index >= 0);
        _others = raw;
    }

    /// <summary>The members of an object that began as a value under the empty name.</summary>
    private sealed class ValueMembers : Dictionary<string, JsonElement>;
}
