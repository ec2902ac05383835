using System.Collections;

namespace ZoomGen;

/// <summary>Names with values that are added to a call, in their order. A name can have several values.</summary>
public sealed class CallValues : IEnumerable<KeyValuePair<string, string>>
{
    private readonly List<CallValue> _values = [];
    private readonly StringComparer _comparer;
    private readonly Action<string, string> _check;
    private readonly Func<string, string>? _encode;

    internal CallValues(StringComparer comparer, Action<string, string> check, Func<string, string>? encode = null)
    {
        _comparer = comparer;
        _check = check;
        _encode = encode;
    }

    /// <summary>The number of values.</summary>
    public int Count => _values.Count;

    /// <summary>The first value of a name. Setting it replaces all of them.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name or the value cannot be sent. The message contains no value.</exception>
    /// <exception cref="KeyNotFoundException">The name has no value.</exception>
    public string this[string name]
    {
        get => _values.Find(value => _comparer.Equals(value.Name, name)).Value
            ?? throw new KeyNotFoundException($"'{name}' has not been set.");
        set
        {
            var added = Create(name, value);
            _values.RemoveAll(existing => _comparer.Equals(existing.Name, name));
            _values.Add(added);
        }
    }

    /// <summary>Adds a value, after those that the name already has.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name or the value cannot be sent. The message contains no value.</exception>
    public void Add(string name, string value) => _values.Add(Create(name, value));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        _values.Select(value => new KeyValuePair<string, string>(value.Name, value.Value)).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The values with their encoded names.</summary>
    internal IReadOnlyList<CallValue> All => _values;

    /// <summary>Whether there is a value for a name that is already encoded.</summary>
    internal bool ContainsEncoded(ReadOnlySpan<char> name)
    {
        foreach (var value in _values)
        {
            if (name.SequenceEqual(value.EncodedName))
                return true;
        }
        return false;
    }

    internal bool Contains(string name) => _values.Exists(value => _comparer.Equals(value.Name, name));

    private CallValue Create(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        _check(name, value);
        return new(name, _encode is null ? name : _encode(name), value);
    }
}

internal readonly record struct CallValue(string Name, string EncodedName, string Value);
