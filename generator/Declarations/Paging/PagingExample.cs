using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Paging;

/// <summary>
/// The request of an example call for all pages. It has only the values that it must have, because the example of the plain form has all.
/// </summary>
internal static class PagingExample
{
    public static EquatableArray<ExampleMember> Of(RequestDeclaration request, PageOrderDeclaration order)
    {
        var required = new HashSet<string>(request.Properties.Where(property => property.Required).Select(property => property.Name));
        EquatableArray<ExampleMember> example = [.. request.Example.Where(member => required.Contains(member.Property))];
        return order is PropertyOrder { Property: var property } ? Without(example, property) : example;
    }

    // Whoever wants all pages starts with the first one.
    private static EquatableArray<ExampleMember> Without(EquatableArray<ExampleMember> example, PropertyPath property)
    {
        var (name, rest) = (property.Properties[0], new PropertyPath([.. property.Properties.Skip(1)]));
        return [.. example
            .Where(member => member.Property != name || rest.Properties.Count > 0)
            .Select(member => member.Property == name && member.Value is ObjectExample value
                ? member with { Value = new ObjectExample(Without(value.Members, rest)) }
                : member)];
    }
}
