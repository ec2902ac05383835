using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>Finds the objects in the bodies of an operation, outer ones first, with what each could be called.</summary>
internal sealed class TypeUses
{
    private readonly List<TypeUse> _uses = [];
    private readonly ApiOperation _operation;
    private readonly OperationNames _names;
    private readonly Nouns _nouns;
    private readonly string _resource;
    private readonly string _folder;
    private readonly IReadOnlyList<string> _segments;
    private readonly string _path;

    private TypeUses(NamedOperation named, string rootNamespace, Nouns nouns)
    {
        (_operation, _names) = named;
        _nouns = nouns;
        _resource = ResourceName.Of(_names.Operation);
        _folder = _names.Namespace == rootNamespace ? "" : _names.Namespace.Substring(_names.Namespace.LastIndexOf('.') + 1);
        // The folder of meetings says more of what a meeting is than that of reports.
        _segments = [.. _operation.Url.Path.Split('/').Where(IsName).Select(segment => Identifier.Pascal(segment, ""))];
        _path = $"{_operation.Url.Path} {_operation.Method} {_operation.Name}";
    }

    public static IEnumerable<TypeUse> Of(NamedOperation operation, string rootNamespace, Nouns nouns)
    {
        var uses = new TypeUses(operation, rootNamespace, nouns);
        uses.VisitRequest();
        foreach (var response in uses._operation.Responses)
            uses.VisitResponse(response);
        return uses._uses;
    }

    private bool IsAway => _nouns.Singular(_folder) != _nouns.Head(_resource);

    private void VisitRequest()
    {
        foreach (var parameter in _operation.Parameters)
            VisitField(parameter);
        switch (_operation.Body)
        {
            case JsonBody json:
                VisitRequestBody(json.Shape, "Body", RequestRole(), $"The JSON body of {_names.Request}.");
                break;
            case JsonTemplateBody template:
                VisitRequestBody(template.Shape, "Body", RequestRole(), $"The JSON body of {_names.Request}.");
                break;
            case GraphQlBody { Variables: { } variables }:
                VisitRequestBody(variables.Shape, "Variables", UseRole.Field, $"The GraphQL variables of {_names.Request}.");
                break;
            case FormBody form:
                foreach (var field in form.Fields)
                    VisitField(field.Parameter);
                break;
        }
    }

    private void VisitField(ApiParameter parameter)
    {
        if (parameter.Type is not JsonType json)
            return;
        var name = Identifier.Pascal(parameter.Name.Source, "Value");
        var own = new Naming([_names.Operation + name, _folder + _names.Operation + name], name, _nouns.Head(name), $"The value of {parameter.Name.Source} in {_names.Request}.");
        Visit(json.Shape, own, null, Rank(UseRole.Field, name), isRequest: true);
    }

    private void VisitRequestBody(JsonShape shape, string suffix, UseRole role, string documentation)
    {
        var name = _names.Operation + suffix;
        Visit(shape, new([name, _folder + name], name, _nouns.Head(_resource), documentation), null, Rank(role, ""), isRequest: true);
    }

    private void VisitResponse(ApiResponse response)
    {
        if (response.Body?.Shape is not { } shape)
            return;
        var @case = ReasonPhrase.CaseName(response.Status);
        var documentation = $"The JSON body of {_names.Response}.{@case}.";
        var rank = Rank(ResponseRole(response), Invariant.Text(response.Status));
        var body = response.IsSuccess ? SuccessNaming(shape, @case, documentation) : ErrorNaming(shape, @case, documentation);
        Visit(shape, response.Body.Format == ResponseFormat.JsonLines ? OfElement(body) : body, null, rank, isRequest: false);
    }

    private Naming SuccessNaming(JsonShape body, string @case, string documentation)
    {
        var name = ListMember(body) is not null ? _nouns.Singular(_resource) + "List" : WrappedMember(body) is not null ? ResultName(_resource) : _resource;
        return new([name, .. IsAway ? [_folder + name] : Array.Empty<string>(), ResultName(name), _names.Operation + @case], name, _nouns.Head(_resource), documentation);
    }

    private static string ResultName(string name) => name.EndsWith("Result", StringComparison.Ordinal) ? name : name + "Result";

    // `{"error": {…}}`: the inner one is the error.
    private Naming ErrorNaming(JsonShape body, string @case, string documentation)
    {
        var isWrapper = body is ObjectShape shape && shape.Members.Any(member => member.Shape is ObjectShape && Identifier.Pascal(member.Name, "") == "Error");
        return new([isWrapper ? "ErrorResponse" : "Error", _resource + @case, _names.Operation + @case, _folder + _names.Operation + @case], "Error", "Error", documentation);
    }

    /// <summary>The list that a body is about: named like the resource, or the only one and named like any list.</summary>
    private string? ListMember(JsonShape body)
    {
        var lists = body is ObjectShape shape ? shape.Members.Where(member => member.Shape is ArrayShape { Element: ObjectShape }).ToArray() : [];
        return (lists.FirstOrDefault(list => _nouns.Singular(_resource).EndsWith(_nouns.Singular(Identifier.Pascal(list.Name, "Value")), StringComparison.Ordinal))
            ?? (lists.Length == 1 && GenericName.Is(Identifier.Pascal(lists[0].Name, "")) ? lists[0] : null))?.Name;
    }

    /// <summary>The one member of a body that does nothing but wrap its resource: <c>{"user": {…}}</c>.</summary>
    private string? WrappedMember(JsonShape body) =>
        body is ObjectShape { Members.Count: 1 } shape && shape.Members[0] is { Shape: ObjectShape } member && IsResource(member.Name) ? member.Name : null;

    private bool IsResource(string member) =>
        Identifier.Pascal(member, "Value") is var name && (GenericName.Is(name) || _nouns.Singular(_resource).EndsWith(_nouns.Singular(name), StringComparison.Ordinal));

    private void Visit(JsonShape shape, Naming naming, TypeUse? owner, UseRank rank, bool isRequest)
    {
        switch (shape)
        {
            case ArrayShape array:
                Visit(array.Element, owner is null ? OfElement(naming) : naming, owner, rank, isRequest);
                break;
            case MapShape map:
                Visit(map.Value, owner is null ? OfElement(naming) : naming, owner, rank, isRequest);
                break;
            case ObjectShape { Members.Count: > 0 } value:
                VisitObject(value, naming, owner, rank, isRequest);
                break;
        }
    }

    private void VisitObject(ObjectShape shape, Naming naming, TypeUse? owner, UseRank rank, bool isRequest)
    {
        var use = new TypeUse(shape, naming.Names, naming.OwnName, naming.Head, owner, rank, isRequest, naming.Documentation);
        _uses.Add(use);
        var content = owner is null && !isRequest && rank.Role != UseRole.Error ? ListMember(shape) ?? WrappedMember(shape) : null;
        foreach (var member in shape.Members)
            Visit(member.Shape, MemberNaming(use, member, isResource: member.Name == content), use, rank.Within(member.Name), isRequest);
    }

    private Naming MemberNaming(TypeUse owner, JsonMember member, bool isResource)
    {
        var name = Identifier.Pascal(member.Name, "Value");
        var isList = member.Shape is ArrayShape or MapShape;
        var single = isList ? _nouns.Singular(name) : name;
        var documentation = isList ? $"One of the {member.Name} of {{0}}." : $"The {member.Name} of {{0}}.";
        if (isResource)
            return new([_nouns.Singular(_resource), .. Qualified(single)], single, _nouns.Head(_resource), documentation);
        if (single == "Error")
            return new(["Error", "ErrorDetail"], single, single, documentation);
        return GenericName.Is(name) ? new([], single, $"{owner.OwnName} {single}", documentation) : new([single, .. Qualified(single)], single, _nouns.Head(single), documentation);
    }

    // What the path says last of the place: the amount of captures is a CaptureAmount.
    private IEnumerable<string> Qualified(string name) => _segments.Reverse().Select(_nouns.Singular).Where(segment => segment != name).Take(1).Select(segment => segment + name);

    private UseRole RequestRole() => _operation.Method switch
    {
        "POST" => UseRole.Create,
        "PUT" => UseRole.Replace,
        _ => UseRole.Change,
    };

    private UseRole ResponseRole(ApiResponse response) => (response.IsSuccess, _operation.Method) switch
    {
        (false, _) => UseRole.Error,
        (true, "GET") => UseRole.Read,
        _ => UseRole.Answer,
    };

    private static bool IsName(string segment) => segment.Length > 0 && segment.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-');

    private UseRank Rank(UseRole role, string part) => new(0, role, IsAway, $"{_path} {part}");

    // A body that is a list is of things called in the singular; a member's name is singular already.
    private Naming OfElement(Naming body) => body with
    {
        Names = [.. body.Names.Select(_nouns.Singular)],
        OwnName = _nouns.Singular(body.OwnName),
        Documentation = "One of the elements of " + char.ToLowerInvariant(body.Documentation[0]) + body.Documentation.Substring(1),
    };

    /// <summary>What an object at some place could be called; <c>{0}</c> in the documentation is its owner.</summary>
    private sealed record Naming(IReadOnlyList<string> Names, string OwnName, string Head, string Documentation);
}
