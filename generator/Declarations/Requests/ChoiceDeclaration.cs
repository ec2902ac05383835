using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>A documented list of texts as an enum; <see cref="TextName"/> is the class that writes its members.</summary>
internal sealed record ChoiceDeclaration(string Name, string Type, string TextName, DocDeclaration Doc, EquatableArray<ChoiceMember> Members);

internal sealed record ChoiceMember(string Name, string Text);
