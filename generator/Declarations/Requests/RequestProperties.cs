using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>
/// Collects the properties of a request class, or of a parameter object in it, and their values in the example. <c>owner</c> is the path
/// from the request to the object.
/// </summary>
internal sealed class RequestProperties(RequestContext context, NameScope members, PropertyPath owner)
{
    private readonly List<RequestPropertyDeclaration> _declared = [];
    private readonly List<ExampleMember> _example = [];
    private readonly Dictionary<ApiParameter, string> _names = [];

    public IReadOnlyList<RequestPropertyDeclaration> Declared => _declared;

    public IReadOnlyList<ExampleMember> Example => _example;

    public IReadOnlyDictionary<ApiParameter, string> Names => _names;

    public static string NameOf(ApiParameter parameter, string fallback = "Value") =>
        parameter.GivenName?.Text ?? Identifier.Member(PercentEncoding.Decode(parameter.Name.Source), fallback);

    public Source Add(ApiParameter parameter) => Add(parameter, NameOf(parameter));

    public Source Add(ApiParameter parameter, string name) => parameter.Type.Accept(new ParameterBinder(this, context, parameter, name));

    public Source AddFiles(ApiParameter parameter, bool isList, IReadOnlyList<ExampleValue> examples)
    {
        var codec = new FileCodec(isList);
        var property = Add(
            parameter, NameOf(parameter, "File"), codec.Type, ParameterDoc.Create(parameter, fallback: null), isPlain: !isList);
        if (examples.Count > 0)
            AddExample(property, isList ? new ListExample([.. examples]) : examples[0]);
        return SourceOf(property, codec);
    }

    /// <summary>Declares the property of a parameter.</summary>
    public string Add(ApiParameter parameter, string name, TypeRef type, DocDeclaration doc, bool isPlain, string? value = null) =>
        _names[parameter] = Add(name, type, parameter.Required, doc, value, isPlain);

    public string Add(string name, TypeRef type, bool required, DocDeclaration doc, string? value = null, bool isPlain = false)
    {
        name = members.Take(name, name + "Value");
        _declared.Add(new(name, required ? type : type.AsNullable(), required, isPlain, value, doc));
        return name;
    }

    public void AddExample(string property, ExampleValue value) => _example.Add(new(property, value));

    public ExampleValue TextExample(TextTemplate text) =>
        text.Literal is { } literal ? new ScalarExample(Scalar.String, literal) : new TemplateExample(context.Options.Bind(text));

    public Source SourceOf(string property, ValueCodec codec, TextExpression? fallback = null) =>
        new(owner.Append(property), codec, fallback);
}
