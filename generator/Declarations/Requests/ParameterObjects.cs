using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>
/// Groups query parameters that are members of one object, such as <c>filter[status]</c> and <c>filter[owner]</c>. OpenAPI calls this style
/// deepObject.
/// </summary>
internal sealed class ParameterObjects(RequestContext context, RequestProperties request)
{
    /// <summary>In characters, because the regex is quadratic in the length of the name.</summary>
    private const int MaxLength = 200;

    // A number in brackets is an index, not a name.
    private static readonly Regex Member = new(
        @"^(?<object>[^\[\]]*[A-Za-z][^\[\]]*)(\[(?<member>[^\[\]]*[A-Za-z][^\[\]]*)\])+\z", RegexOptions.CultureInvariant);

    private readonly List<ParameterObject> _objects = [];

    /// <summary>Adds a parameter to its object. Returns null if it does not belong to one.</summary>
    public Source? Add(ApiParameter parameter)
    {
        if (parameter.Name.Literal is not { Length: <= MaxLength } name || Member.Match(name) is not { Success: true } match)
            return null;
        var path = match.Groups["member"].Captures.Cast<Capture>().Select(capture => capture.Value);
        var property = parameter.GivenName?.Text ?? Identifier.Member(string.Join(" ", path), "Value");
        return Find(match.Groups["object"].Value).Properties.Add(parameter, property);
    }

    /// <summary>Declares the objects and adds them to the request's example.</summary>
    public IReadOnlyList<ParameterObjectDeclaration> Declare()
    {
        foreach (var item in _objects.Where(item => item.Properties.Example.Count > 0))
            request.AddExample(item.Property, new ObjectExample([.. item.Properties.Example]));
        return [.. _objects.Select(item => new ParameterObjectDeclaration(item.Type, item.Doc, [.. item.Properties.Declared]))];
    }

    private ParameterObject Find(string name)
    {
        if (_objects.FirstOrDefault(item => item.Name == name) is { } known)
            return known;
        var pascal = Identifier.Pascal(name, "Value");
        var type = context.Types.Take(context.Names.Operation + pascal, context.Names.Operation + pascal + "Parameters");
        var doc = new DocDeclaration($"The query parameters {name}[…].", []);
        var property = request.Add(pascal, context.TypeOf(type), required: false, doc);
        var properties = new RequestProperties(context, NameScope.ForMembers(type), new([property]));
        var created = new ParameterObject(name, type, property, doc, properties);
        _objects.Add(created);
        return created;
    }

    private sealed record ParameterObject(string Name, string Type, string Property, DocDeclaration Doc, RequestProperties Properties);
}
