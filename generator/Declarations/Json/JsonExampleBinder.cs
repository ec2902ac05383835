using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>Turns a documented JSON value into the C# expression that writes it, by what its shape was bound to.</summary>
internal sealed class JsonExampleBinder(OptionNames options, TypeOverlays overlays)
{
    public ExampleValue Bind(JsonSample sample, JsonBinding binding) => (sample, binding.Kind) switch
    {
        (_, JsonKind.Any) => new JsonExample(JsonText.Of(sample)),
        (TemplateSample template, _) => new TemplateExample(options.Bind(template.Text)),
        (StringSample text, JsonKind.Scalar) => BindText(text.Value, binding),
        (BooleanSample flag, JsonKind.Scalar) => BindScalar(flag.Value ? "true" : "false", binding),
        (NumberSample number, JsonKind.Scalar) => BindScalar(number.Text, binding),
        (ArraySample array, JsonKind.List) => new ListExample([.. array.Elements.Select(element => Bind(element, binding.Element!))]),
        (ObjectSample value, JsonKind.Map) => new MapExample([.. value.Members.Select(member => new ExampleEntry(member.Key, Bind(member.Value, binding.Element!)))]),
        (ObjectSample value, JsonKind.Object) => BindObject(value, binding.Members!),
        _ => new TokenExample("null"),
    };

    /// <summary>
    /// A value by its text, in the form that JSON has it in, without quotes. The text becomes C# as it is, so one that is no such value gives way to
    /// a stand-in, whatever said that it is one.
    /// </summary>
    public static ExampleValue BindScalar(string text, JsonBinding binding)
    {
        if (!ScalarText.IsOf(binding.Scalar, text))
            text = PlaceholderText.StandIn(binding.Scalar);
        return binding.Scalar switch
        {
            ScalarKind.String => new TextExample(text),
            ScalarKind.Boolean or ScalarKind.Int64 => new TokenExample(text),
            ScalarKind.Decimal => new TokenExample(text + "m"),
            ScalarKind.Double => new TokenExample(text + "d"),
            _ => new ParsedExample(binding.Scalar, binding.Type, text),
        };
    }

    // A placeholder stands for a value of its type.
    private static ExampleValue BindText(string text, JsonBinding binding)
    {
        if (PlaceholderText.KindOf(text) is not { } kind)
            return BindScalar(text, binding);
        return BindScalar(binding.Scalar == ScalarKind.String ? PlaceholderText.StandIn(text) : PlaceholderText.StandIn(kind), binding);
    }

    // What has no property of its own goes along all the same.
    private ObjectExample BindObject(ObjectSample sample, IReadOnlyDictionary<string, JsonMemberBinding> members)
    {
        var others = sample.Members.Where(member => !members.ContainsKey(member.Key)).ToArray();
        return new([
            .. sample.Members
                .Where(member => members.ContainsKey(member.Key))
                .Select(member => new ExampleMember(members[member.Key].Property, Bind(overlays.Fit(member.Value, members[member.Key]), members[member.Key].Binding))),
            .. others.Length == 0
                ? Array.Empty<ExampleMember>()
                : [new("AdditionalProperties", new MapExample([.. others.Select(member => new ExampleEntry(member.Key, new JsonExample(JsonText.Of(member.Value))))], IsAdded: true))],
        ]);
    }
}
