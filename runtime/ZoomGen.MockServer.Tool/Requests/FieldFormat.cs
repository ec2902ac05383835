using System.Text.Json;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>How a value is entered. All values are entered as text.</summary>
internal abstract record FieldFormat
{
    /// <summary>Whether the text is a value of the type.</summary>
    public virtual bool Accepts(string text) => true;
}

/// <summary>A value on one line.</summary>
internal sealed record ScalarFormat(Scalar Scalar) : FieldFormat
{
    public override bool Accepts(string text) => Scalar.IsValue(text);
}

/// <summary>One of several texts.</summary>
internal sealed record ChoiceFormat(ChoiceCodec Codec, IReadOnlyList<ChoiceMember> Members) : FieldFormat
{
    public override bool Accepts(string text) => Members.Any(member => member.Text == text);
}

/// <summary>A value on each line.</summary>
internal sealed record ListFormat(Scalar Element) : FieldFormat
{
    public override bool Accepts(string text) => text.Split('\n').All(Element.IsValue);
}

/// <summary>A text of any length. <see cref="IsXml"/> and <see cref="JsonType"/> say how it is written in C#.</summary>
internal sealed record TextFormat : FieldFormat
{
    public bool IsXml { get; init; }

    /// <summary>The type <c>JsonBody&lt;T&gt;</c>, or null if the value is not JSON as text.</summary>
    public TypeRef? JsonType { get; init; }
}

/// <summary>A JSON value. If <see cref="HasBrackets"/> is true, it is sent as a form field for each scalar in it.</summary>
internal sealed record JsonFormat(JsonCodec Codec) : FieldFormat
{
    public bool HasBrackets { get; init; }

    public override bool Accepts(string text)
    {
        try
        {
            JsonValueText.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

/// <summary>The name of a file, or one on each line.</summary>
internal sealed record FileFormat(bool IsList) : FieldFormat;
