using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>Converts a documented JSON value to an example, using the codec of its shape.</summary>
internal sealed class JsonExampleBinder(OptionNames options, IJsonMembers types)
{
    public ExampleValue Bind(JsonSample sample, JsonCodec codec) => (sample, codec) switch
    {
        (_, AnyCodec) => new JsonExample(JsonText.Of(sample)) { IsMessage = ConverterText.IsMessage(sample) },
        (TemplateSample template, _) => new TemplateExample(options.Bind(template.Text)),
        (StringSample text, ScalarCodec scalar) => BindText(text.Value, scalar.Scalar),
        (BooleanSample flag, ScalarCodec scalar) => BindScalar(flag.Value ? "true" : "false", scalar.Scalar),
        (NumberSample number, ScalarCodec scalar) => BindScalar(number.Text, scalar.Scalar),
        (ArraySample array, ListCodec list) => new ListExample([.. array.Elements.Select(element => Bind(element, list.Element.Codec))]),
        (ObjectSample value, MapCodec map) =>
            new MapExample([.. value.Members.Select(member => new ExampleEntry(member.Key, Bind(member.Value, map.Value.Codec)))]),
        (ObjectSample value, ObjectCodec) => BindObject(value, types.MembersOf(codec)!),
        _ => new NullExample(),
    };

    /// <summary>
    /// A scalar from its JSON text without quotes. The text is emitted as C#, so anything that is not a value of the type is replaced with
    /// a stand-in, regardless of where the type comes from.
    /// </summary>
    public static ExampleValue BindScalar(string text, Scalar scalar) =>
        new ScalarExample(scalar, scalar.IsValue(text) ? text : scalar.StandIn);

    // A placeholder becomes a value of its type.
    private static ExampleValue BindText(string text, Scalar scalar)
    {
        if (Scalar.OfPlaceholder(text) is not { } named)
            return BindScalar(text, scalar);
        return BindScalar(scalar == Scalar.String ? PlaceholderText.StandIn(text) : named.StandIn, scalar);
    }

    // Members without a property are also sent.
    private ObjectExample BindObject(ObjectSample sample, IReadOnlyDictionary<string, JsonMemberBinding> members)
    {
        var others = sample.Members
            .Where(member => !members.ContainsKey(member.Key))
            .Select(member => new ExampleEntry(member.Key, new JsonExample(JsonText.Of(member.Value))))
            .ToArray();
        return new([
            .. sample.Members
                .Where(member => members.ContainsKey(member.Key))
                .Select(member => BindMember(member.Value, members[member.Key])),
            .. others.Length == 0
                ? Array.Empty<ExampleMember>()
                : [new("AdditionalProperties", new MapExample([.. others], IsAdded: true))],
        ]);
    }

    private ExampleMember BindMember(JsonSample value, JsonMemberBinding member) =>
        new(member.Property, Bind(types.Fit(value, member), member.Codec));
}
