using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>Turns a documented JSON value into the C# expression that writes it, by the types declared for its shape.</summary>
internal sealed class JsonExampleBinder(IEnumerable<JsonTypeDeclaration> types)
{
    private readonly Dictionary<string, JsonTypeDeclaration> _types = types.ToDictionary(type => type.Type, StringComparer.Ordinal);

    public ObjectExample Object(ObjectSample sample, string type)
    {
        var members = _types[type].Members.ToDictionary(member => member.WireName, StringComparer.Ordinal);
        return new([.. sample.Members
            .Where(member => members.ContainsKey(JsonName.ToWire(member.Key)))
            .Select(member => new ExampleMember(members[JsonName.ToWire(member.Key)].Property, Value(member.Value, members[JsonName.ToWire(member.Key)].Type)))]);
    }

    private ExampleValue Value(JsonSample sample, string type)
    {
        type = type.TrimEnd('?');
        return (sample, type) switch
        {
            (_, "global::System.Text.Json.JsonElement") => new JsonExample(JsonText.Of(sample)),
            (StringSample text, _) => new TextExample(text.Value),
            (BooleanSample flag, _) => new TokenExample(flag.Value ? "true" : "false"),
            (NumberSample number, _) => new TokenExample(number.Text + Suffix(type)),
            (ArraySample array, _) => new ListExample([.. array.Elements.Select(element => Value(element, ElementType(type)))]),
            (ObjectSample value, _) => Object(value, type),
            _ => new TokenExample("null"),
        };
    }

    private static string Suffix(string type) => type switch
    {
        "decimal" => "m",
        "double" => "d",
        _ => "L",
    };

    // global::System.Collections.Generic.List<T?>
    private static string ElementType(string list)
    {
        var open = list.IndexOf('<');
        return list.Substring(open + 1, list.Length - open - 2);
    }
}
