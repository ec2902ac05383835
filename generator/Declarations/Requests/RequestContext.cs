using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>What the declarations of one request have in common; the enums of its parameters gather in <see cref="Choices"/>.</summary>
internal sealed record RequestContext(OperationNames Names, NameScope Types, JsonTypes JsonTypes, OptionNames Options)
{
    public List<ChoiceDeclaration> Choices { get; } = [];
}
