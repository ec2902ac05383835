using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Emit;
using ZoomGen.Generator.Support.Scalars;
using ZoomGen.MockServer.Tool.Api;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>Writes a request as a call of the generated client, as its documentation shows it.</summary>
internal sealed class CallWriter
{
    private const string Creation = "new()";

    private readonly MockedOperation _operation;
    private readonly FieldValues _values;
    private readonly JsonExampleBinder _examples;

    private CallWriter(MockedApi api, MockedOperation operation, FieldValues values)
    {
        (_operation, _values) = (operation, values);
        // An entered value contains no variables.
        var options = new OptionNames(
            new(api.Options.Namespace, api.Options.Name),
            new Dictionary<string, string>(),
            new HashSet<string>(),
            new Dictionary<string, string>(),
            new Dictionary<ApiCredential, string>());
        _examples = new(options, api.Types);
    }

    /// <param name="api">The API of the operation.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="values">The values of the request.</param>
    /// <param name="added">The values that the options of the call add.</param>
    /// <param name="settings">The options of the client to set, with their values.</param>
    public static string Write(
        MockedApi api,
        MockedOperation operation,
        FieldValues values,
        AddedValues added,
        IEnumerable<KeyValuePair<string, string>> settings)
    {
        var client = api.Client;
        var members = new CallWriter(api, operation, values)
            .Members("", operation.Declaration.Request.Properties)
            .Concat(added.Example is { } example ? [new(nameof(IApiRequest.CallOptions), example)] : Array.Empty<ExampleMember>());
        var options = ExampleEmitter.Document.New(
            [.. settings.Select(setting => new ExampleMember(setting.Key, new ScalarExample(Scalar.String, setting.Value)))]);
        // A client takes an HttpClient as well, so the type must be there.
        var initializer = options[Creation.Length..] is { Length: > 0 } some ? some : "()";
        string[] namespaces = [.. new[] { client.Namespace, operation.Declaration.Namespace }.Distinct()];
        return string.Join(
            '\n',
            [
                .. namespaces.Select(name => $"using {name};"),
                "",
                $"var {operation.Declaration.Methods.Access.Properties[0]} = new {client.Name}(new {api.Options.Name}{initializer});",
                MethodDocEmitter.Statement(operation.Declaration, [.. members]),
            ]);
    }

    private IEnumerable<ExampleMember> Members(string owner, IEnumerable<RequestPropertyDeclaration> properties)
    {
        foreach (var property in properties)
        {
            var value = _values.Fields.FirstOrDefault(field => field.Path == owner + property.Name) is { } field
                ? Value(field)
                : Inner(owner + property.Name + ".", property);
            if (value is not null)
                yield return new(property.Name, value);
        }
    }

    private ObjectExample? Inner(string owner, RequestPropertyDeclaration property)
    {
        var type = _operation.Declaration.Request.Objects.FirstOrDefault(item => item.Name == property.Type.Name);
        ExampleMember[] members = type is null ? [] : [.. Members(owner, type.Properties)];
        return members.Length == 0 ? null : new([.. members]);
    }

    // A property that has its value before anybody sets it is left out.
    private ExampleValue? Value(RequestField field)
    {
        var text = _values.Fill(field);
        if (_values.IsDocumented(field) && !_values.IsUploaded(field))
            return text is null ? null : field.Example;
        if (text is null)
            return field.Property.Default is null ? null : new NullExample();
        return field.Format switch
        {
            ScalarFormat format => JsonExampleBinder.BindScalar(text, format.Scalar),
            ChoiceFormat format when format.Members.FirstOrDefault(member => member.Text == text) is { } member =>
                new ChoiceExample(format.Codec.Type, member.Name),
            ListFormat format => new ListExample([.. text.Split('\n').Select(line => JsonExampleBinder.BindScalar(line, format.Element))]),
            JsonFormat format => SampleReader.Read(text) is { } sample ? _examples.Bind(sample, format.Codec) : new JsonExample(text),
            FileFormat { IsList: true } => new ListExample([.. text.Split('\n').Select(name => File(name, field))]),
            FileFormat => File(text, field),
            TextFormat { IsXml: true } => new XmlExample(new ScalarExample(Scalar.String, text)),
            TextFormat { JsonType: { } type } => new JsonTextExample(type, new ScalarExample(Scalar.String, text)),
            _ => new ScalarExample(Scalar.String, text),
        };
    }

    private FileValueExample File(string name, RequestField field) => new(new(name, [new LiteralPart(name)]), Base64: null, SentName: null)
    {
        IsPath = _values.IsUploaded(field),
    };
}
