using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Parses the JSON text of a sample.</summary>
internal static class SampleReader
{
    /// <summary>The sample, or null if the text is not JSON.</summary>
    public static JsonSample? Read(string? text) =>
        !string.IsNullOrWhiteSpace(text) && JsonSyntaxReader.Read(file: "", text!).Root is { } root ? Convert(root) : null;

    private static JsonSample Convert(SyntaxNode node) => node switch
    {
        SyntaxObject value => new ObjectSample([.. value.Members.Select(Convert)], value.HasRepeatedNames),
        SyntaxArray array => new ArraySample([.. array.Elements.Select(Convert)]),
        SyntaxScalar scalar => Convert(scalar),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static KeyValuePair<string, JsonSample> Convert(SyntaxMember member) => new(member.Name, Convert(member.Value));

    private static JsonSample Convert(SyntaxScalar scalar) => scalar.Kind switch
    {
        SyntaxScalarKind.String => new StringSample(scalar.Text),
        SyntaxScalarKind.Number => new NumberSample(scalar.Text),
        SyntaxScalarKind.Boolean => new BooleanSample(scalar.IsTrue),
        _ => new NullSample(),
    };
}
