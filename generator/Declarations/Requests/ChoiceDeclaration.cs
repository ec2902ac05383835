using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>An enum for a documented list of strings. The class <see cref="ChoiceCodec.Text"/> writes its members.</summary>
internal sealed record ChoiceDeclaration(ChoiceCodec Codec, DocDeclaration Doc, EquatableArray<ChoiceMember> Members);

internal sealed record ChoiceMember(string Name, string Text)
{
    /// <summary>Whether the name says what is sent.</summary>
    public bool IsPlain => string.Equals(Name, Text, StringComparison.OrdinalIgnoreCase);
}
