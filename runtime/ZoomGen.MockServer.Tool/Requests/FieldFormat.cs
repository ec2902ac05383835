using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>How a value is entered. All values are entered as text.</summary>
internal abstract record FieldFormat;

/// <summary>A value on one line.</summary>
internal sealed record ScalarFormat(Scalar Scalar) : FieldFormat;

/// <summary>One of several texts.</summary>
internal sealed record ChoiceFormat(ChoiceCodec Codec, IReadOnlyList<ChoiceMember> Members) : FieldFormat;

/// <summary>A value on each line.</summary>
internal sealed record ListFormat(Scalar Element) : FieldFormat;

/// <summary>A text of any length. <see cref="IsXml"/> and <see cref="JsonType"/> say how it is written in C#.</summary>
internal sealed record TextFormat : FieldFormat
{
    public bool IsXml { get; init; }

    /// <summary>The type <c>JsonBody&lt;T&gt;</c>, or null if the value is not JSON as text.</summary>
    public TypeRef? JsonType { get; init; }
}

/// <summary>A JSON value.</summary>
internal sealed record JsonFormat(JsonCodec Codec) : FieldFormat;

/// <summary>The name of a file, or one on each line.</summary>
internal sealed record FileFormat(bool IsList) : FieldFormat;
