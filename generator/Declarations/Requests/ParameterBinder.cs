using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>Declares the property of a parameter by its type, and what the request sends for it.</summary>
internal sealed class ParameterBinder(RequestProperties properties, RequestContext context, ApiParameter parameter, string name)
    : IParameterTypeVisitor<Source>
{
    private readonly TextExpression? _fallback =
        parameter is { Required: false, Example: { IsLiteral: false } template } ? context.Options.Bind(template) : null;

    private DocDeclaration Doc => ParameterDoc.Create(parameter, _fallback);

    // The documented value of a header is sent by default. That of most other parameters is only in the example.
    private bool IsPlainHeader => parameter is { Location: ParameterLocation.Header, Confidential: false };

    // RFC 6749: the grant type is required, and determines what the other parameters of a token request mean.
    private bool IsGrantType =>
        parameter is { Location: ParameterLocation.Form or ParameterLocation.Query, Name.Literal: "grant_type" };

    public Source Visit(ScalarType scalar) => scalar == ParameterType.Text ? BindText() : BindScalar(new(scalar.Scalar));

    public Source Visit(ChoiceType choice)
    {
        var values = ValueDocs.Read(parameter.Description, choice.Values);
        var declared = context.SharedChoices.Find(parameter) ?? DeclareChoice(choice, values);
        var doc = ParameterDoc.Create(parameter, values, declared.HasMeanings(values), _fallback);
        var property = properties.Add(parameter, name, declared.Codec.Type, doc, isPlain: true);
        AddExample(property, text => new ChoiceExample(declared.Codec.Type, declared.Members.First(member => member.Text == text).Name));
        return properties.SourceOf(property, declared.Codec, _fallback);
    }

    public Source Visit(JsonType json)
    {
        var codec = context.JsonTypes.Bind(json.Shape);
        var property = properties.Add(parameter, name, codec.Type, Doc, isPlain: false);
        AddExample(property, _ => new JsonExampleBinder(context.Options, context.JsonTypes).Bind(json.Sample, codec));
        return properties.SourceOf(property, json.HasBrackets ? new BracketsCodec(codec) : codec);
    }

    public Source Visit(ListType list)
    {
        var element = new ScalarCodec(list.Element.Scalar);
        var codec = new RowsCodec(element);
        var property = properties.Add(parameter, name, codec.Type, Doc, isPlain: false);
        properties.AddExample(property, new ListExample([.. list.Samples.Select(sample => ListElement(sample, element))]));
        return properties.SourceOf(property, codec);
    }

    private ExampleValue ListElement(TextTemplate sample, ScalarCodec element) =>
        sample.Literal is { } text ? JsonExampleBinder.BindScalar(text, element.Scalar) : properties.TextExample(sample);

    private Source BindScalar(ScalarCodec codec)
    {
        var property = properties.Add(parameter, name, codec.Type, Doc, isPlain: true);
        AddExample(property, value => JsonExampleBinder.BindScalar(value, codec.Scalar));
        return properties.SourceOf(property, codec, _fallback);
    }

    private Source BindText()
    {
        var codec = new ScalarCodec(Scalar.String);
        var isDefault = parameter is { Required: false, HasStandIn: false, Example.IsLiteral: true } && (IsPlainHeader || IsGrantType);
        var property = properties.Add(parameter, name, codec.Type, Doc, isPlain: true, isDefault ? parameter.Example!.Literal : null);
        if (parameter is { Required: true, Example: { IsLiteral: false } template })
            properties.AddExample(property, new TemplateExample(context.Options.Bind(template)));
        else if (!isDefault)
            AddExample(property, value => new ScalarExample(Scalar.String, value));
        return properties.SourceOf(property, codec, _fallback);
    }

    private void AddExample(string property, Func<string, ExampleValue> value)
    {
        if (parameter.Example?.Literal is { } example)
            properties.AddExample(property, value(example));
        else if (parameter.Required)
            properties.AddExample(property, value(TypeInference.Fit(parameter.Type, "")));
    }

    private ChoiceDeclaration DeclareChoice(ChoiceType choice, ValueDocs values)
    {
        var own = context.Names.Operation + Identifier.TypePart(name);
        var type = context.Types.Take([own, own + "Choice"], ChoiceDeclaration.Suffixes);
        var summary = ParameterDoc.Summary(parameter, values);
        var declared = ChoiceDeclaration.Create(choice, context.TypeOf, type, summary, values.MeaningOf);
        context.Choices.Add(declared);
        return declared;
    }
}
