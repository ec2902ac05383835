using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>
/// What the declarations of one request have in common. The enums that it does not share are collected in <see cref="Choices"/>.
/// </summary>
internal sealed record RequestContext(
    OperationNames Names, NameScope Types, JsonTypes JsonTypes, SharedChoices SharedChoices, OptionNames Options)
{
    public List<ChoiceDeclaration> Choices { get; } = [];

    public TypeRef TypeOf(string name) => new(Names.Namespace, name);
}
