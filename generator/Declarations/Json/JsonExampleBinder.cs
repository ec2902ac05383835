using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>Turns a documented JSON value into the C# expression that writes it, by what its shape was bound to.</summary>
internal sealed class JsonExampleBinder(OptionNames options)
{
    public ExampleValue Bind(JsonSample sample, JsonBinding binding) => sample switch
    {
        _ when binding.IsAny => new JsonExample(JsonText.Of(sample)),
        StringSample text => new TextExample(text.Value),
        TemplateSample template => new TemplateExample(options.Bind(template.Text)),
        BooleanSample flag => new TokenExample(flag.Value ? "true" : "false"),
        NumberSample number => new TokenExample(number.Text + binding.LiteralSuffix),
        ArraySample array => new ListExample([.. array.Elements.Select(element => Bind(element, binding.Element!))]),
        ObjectSample value => BindObject(value, binding.Members!),
        _ => new TokenExample("null"),
    };

    private ObjectExample BindObject(ObjectSample sample, IReadOnlyDictionary<string, JsonMemberBinding> members) => new([
        .. sample.Members
            .Where(member => members.ContainsKey(member.Key))
            .Select(member => new ExampleMember(members[member.Key].Property, Bind(member.Value, members[member.Key].Binding)))]);
}
