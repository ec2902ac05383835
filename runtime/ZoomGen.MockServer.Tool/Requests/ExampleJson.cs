using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support.Scalars;
using ZoomGen.MockServer.Tool.Api;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>Writes a documented JSON value with the members that a client sends, in its order.</summary>
internal sealed class ExampleJson
{
    /// <summary>The members of an object that have no property.</summary>
    private const string Additional = "AdditionalProperties";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // A documented number can have any number of digits.
        SkipValidation = true,
    };

    private readonly Utf8JsonWriter _json;
    private readonly DeclaredTypes _types;
    private readonly VariableValues _variables;

    private ExampleJson(Utf8JsonWriter json, DeclaredTypes types, VariableValues variables) =>
        (_json, _types, _variables) = (json, types, variables);

    public static string Write(ExampleValue value, JsonCodec codec, DeclaredTypes types, VariableValues variables)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            new ExampleJson(json, types, variables).Write(value, codec);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void Write(ExampleValue value, JsonCodec codec)
    {
        switch (value, codec)
        {
            case (ScalarExample { Scalar.Form: ScalarForm.Text } text, _):
                _json.WriteStringValue(text.Text);
                break;
            case (ScalarExample token, _):
                _json.WriteRawValue(token.Text);
                break;
            case (TemplateExample template, _):
                _json.WriteStringValue(_variables.OrName(template.Text));
                break;
            case (JsonExample json, _):
                _json.WriteRawValue(json.Json);
                break;
            case (ListExample list, ListCodec { Element.Codec: var element }):
                _json.WriteStartArray();
                foreach (var item in list.Elements)
                    Write(item, element);
                _json.WriteEndArray();
                break;
            case (MapExample map, MapCodec { Value.Codec: var entry }):
                _json.WriteStartObject();
                WriteEntries(map, entry);
                _json.WriteEndObject();
                break;
            case (ObjectExample item, ObjectCodec):
                WriteObject(item, codec.Type);
                break;
            default:
                _json.WriteNullValue();
                break;
        }
    }

    // A client does not write a property that is null.
    private void WriteObject(ObjectExample item, TypeRef type)
    {
        var values = item.Members.ToDictionary(member => member.Property, member => member.Value);
        _json.WriteStartObject();
        foreach (var member in _types.Find(type) ?? [])
        {
            if (!values.TryGetValue(member.Property, out var value) || value is NullExample)
                continue;
            _json.WritePropertyName(member.WireName);
            Write(value, member.Codec);
        }
        if (values.GetValueOrDefault(Additional) is MapExample additional)
            WriteEntries(additional, new AnyCodec());
        _json.WriteEndObject();
    }

    private void WriteEntries(MapExample map, JsonCodec codec)
    {
        foreach (var entry in map.Entries)
        {
            _json.WritePropertyName(entry.Key);
            Write(entry.Value, codec);
        }
    }
}
