using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>Where a request sends a value.</summary>
internal enum FieldPlace
{
    Url,
    Query,
    Header,

    /// <summary>As a field of the form that is the body.</summary>
    Form,

    /// <summary>As the body, or as a part of a GraphQL query.</summary>
    Body,
}

/// <summary>Where a request sends a value, and under which name. The case of a header's name does not matter.</summary>
internal readonly record struct FieldKey(FieldPlace Place, string Name)
{
    public static FieldKey Create(FieldPlace place, string name) => new(place, place == FieldPlace.Header ? name.ToLowerInvariant() : name);
}

/// <summary>A value that a caller of the generated client can set.</summary>
/// <param name="Path">The property, with the objects that it is in: <c>Filter.Status</c>.</param>
/// <param name="Name">The name in the HTTP message.</param>
/// <param name="Place">Where the value is sent.</param>
/// <param name="Format">How the value is entered and written.</param>
/// <param name="Property">The property in C#.</param>
/// <param name="Example">The documented value, or null if the example does not set the property.</param>
/// <param name="Fallback">What is sent if the property has no value, or null.</param>
internal sealed record RequestField(
    string Path,
    string Name,
    FieldPlace Place,
    FieldFormat Format,
    RequestPropertyDeclaration Property,
    ExampleValue? Example,
    TextExpression? Fallback)
{
    public FieldKey Key => FieldKey.Create(Place, Name);
}
