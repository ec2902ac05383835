using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>A value whose parts are form fields with names such as <c>items[0][id]</c>: one field, a list, or an object.</summary>
internal sealed class BracketNode
{
    private readonly List<KeyValuePair<string, BracketNode>> _parts = [];
    private FormFieldNode? _field;

    private BracketNode()
    {
    }

    /// <summary>The fields, in the order in which they are sent.</summary>
    public IEnumerable<FormFieldNode> Fields => _field is null ? _parts.SelectMany(part => part.Value.Fields) : [_field];

    /// <summary>Whether all parts are fields.</summary>
    public bool IsFlat => _parts.All(part => part.Value._field is not null);

    private bool IsList => _parts.Select((part, index) => part.Key == Invariant.Text(index)).All(isIndex => isIndex);

    private bool IsEnabled => Fields.Any(row => !row.Disabled);

    /// <summary>
    /// Reads the parts of one value. Returns null if they are not one, or if the value would send its fields in another order.
    /// </summary>
    public static BracketNode? Read(IReadOnlyCollection<KeyValuePair<BracketName, FormFieldNode>> fields)
    {
        var root = new BracketNode();
        return fields.All(field => root.Add(field.Key.Path, field.Value))
            && root.IsValue()
            && root.Fields.SequenceEqual(fields.Select(field => field.Value))
                ? root
                : null;
    }

    /// <summary>The value as JSON, made of some of the fields.</summary>
    public JsonSample Sample(IReadOnlyDictionary<FormFieldNode, JsonSample> samples, ICollection<FormFieldNode> included)
    {
        if (_field is not null)
            return samples[_field];
        var parts = _parts
            .Where(part => part.Value.Fields.Any(included.Contains))
            .Select(part => new KeyValuePair<string, JsonSample>(part.Key, part.Value.Sample(samples, included)));
        return IsList ? new ArraySample([.. parts.Select(part => part.Value)]) : new ObjectSample([.. parts]);
    }

    /// <summary>The shape with the documentation and the overlays of the fields.</summary>
    public JsonShape Document(JsonShape shape) => shape switch
    {
        ObjectShape value => new ObjectShape([.. value.Members.Select(DocumentMember)], value.Kind),
        ArrayShape list when _parts.Count > 0 => new ArrayShape(_parts[0].Value.Document(list.Element), list.HasNulls),
        _ => shape,
    };

    private JsonMember DocumentMember(JsonMember member)
    {
        if (_parts.Find(part => part.Key == member.Name).Value is not { } part)
            return member;
        return member with
        {
            Shape = part.Document(member.Shape),
            Documentation = part.IsFlat && member.Shape is not ObjectShape ? FieldSamples.Document(part.Fields.First()) : "",
            // An overlay of the whole value has another key.
            Given = part._field is { Given: { } given } field && given.Key == field.Key ? given : null,
        };
    }

    private bool Add(IEnumerable<string> path, FormFieldNode field)
    {
        var node = this;
        foreach (var name in path)
        {
            if (node._field is not null)
                return false;
            if (node._parts.Find(part => part.Key == name).Value is not { } next)
                node._parts.Add(new(name, next = new()));
            node = next;
        }
        if (node._field is not null || node._parts.Count > 0)
            return false;
        node._field = field;
        return true;
    }

    private bool IsValue() =>
        _field is not null || ((IsList ? HasDisabledLast() : HasNames()) && _parts.All(part => part.Value.IsValue()));

    // Without an element before it, an element would have another index.
    private bool HasDisabledLast() => !_parts.SkipWhile(part => part.Value.IsEnabled).Any(part => part.Value.IsEnabled);

    // Numbers that are not the indices of a list are not names either.
    private bool HasNames() => !_parts.Any(part => part.Key.All(char.IsDigit));
}
