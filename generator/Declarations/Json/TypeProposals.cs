using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// The possible names and the documentation of an object; see <see cref="TypeUse"/>. In the documentation, <c>{0}</c> is the owner of the
/// object. The names are found when somebody asks: most objects share the type of another, which has named it.
/// </summary>
internal sealed record TypeProposal(IEnumerable<string> Names, string OwnName, string Head, string Documentation)
{
    /// <summary>Better names, for a type that several operations have in common.</summary>
    public IReadOnlyList<string> SharedNames { get; init; } = [];
}

/// <summary>Proposes names for the objects of one operation, based on its resource and its path.</summary>
internal sealed class TypeProposals
{
    private readonly OperationNames _names;
    private readonly string _resource;
    private readonly string _operation;
    private readonly string _folder;
    private readonly IReadOnlyList<string> _segments;
    private readonly string _path;

    public TypeProposals(NamedOperation named)
    {
        ApiOperation operation;
        (operation, _names) = named;
        (_operation, _folder) = (_names.Documented, _names.Folder);
        _segments = [.. operation.Url.Path.Split('/').Where(IsName).Select(segment => Identifier.Pascal(segment, ""))];
        _resource = Resource();
        _path = $"{operation.Url.Path} {operation.Method} {operation.Name}";
    }

    // A meeting in the folder of meetings is better evidence of the type than one in the folder of reports.
    private bool IsAway => Nouns.Singular(_folder) != Nouns.Head(_resource);

    public UseRank Rank(UseRole role, string part) =>
        new(0, role, IsAway, role is UseRole.Read or UseRole.Answer ? Identifier.Words(_resource).Count() : 0, $"{_path} {part}");

    public TypeProposal Field(string field)
    {
        var name = Identifier.Pascal(field, "Value");
        return new(
            [PascalName.Join(_operation, name), PascalName.Join(_folder, PascalName.Join(_operation, name))],
            name,
            Nouns.Head(name),
            $"The value of {field} in {_names.Request}.");
    }

    public TypeProposal RequestBody(string suffix, string what)
    {
        var name = PascalName.Within(_operation, suffix);
        return new([name, PascalName.Join(_folder, name)], name, Nouns.Head(_resource), $"The {what} of {_names.Request}.");
    }

    public TypeProposal Success(JsonShape body, int status)
    {
        var name = ResourceList.In(body, _resource) is not null
            ? PascalName.Join(Nouns.Singular(_resource), "List")
            : WrappedMember(body) is not null ? ResultName(_resource) : _resource;
        string[] names =
        [
            name,
            .. IsAway ? [PascalName.Join(_folder, name)] : Array.Empty<string>(),
            ResultName(name),
            _operation + ReasonPhrase.CaseName(status),
        ];
        return new(names, name, Nouns.Head(_resource), ResponseText(ReasonPhrase.CaseName(status)));
    }

    // In `{"error": {…}}`, the inner object is the error.
    public TypeProposal Error(JsonShape body, int? status)
    {
        var @case = status is { } code ? ReasonPhrase.CaseName(code) : "Error";
        var isWrapper = body is ObjectShape shape
            && shape.Members.Any(member => member.Shape is ObjectShape && Identifier.Pascal(member.Name, "") == "Error");
        return new(
            [_resource + @case, _operation + @case, _folder + _operation + @case],
            "Error",
            "Error",
            ResponseText(status is null ? "Undocumented" : @case))
        {
            SharedNames = [isWrapper ? "ErrorResponse" : "Error"],
        };
    }

    /// <summary>The elements of a list have its name in the singular.</summary>
    public static TypeProposal Element(TypeProposal body) => body with
    {
        Names = body.Names.Select(Nouns.Singular),
        OwnName = Nouns.Singular(body.OwnName),
        Documentation = "An element of " + char.ToLowerInvariant(body.Documentation[0]) + body.Documentation.Substring(1),
    };

    /// <param name="owner">The object that contains the member.</param>
    /// <param name="member">The member.</param>
    /// <param name="isContent">Whether the member is <see cref="ContentOf">the content</see> of the body.</param>
    public TypeProposal Member(TypeUse owner, JsonMember member, bool isContent)
    {
        var name = Identifier.Pascal(member.Name, "Value");
        var isList = member.Shape is ArrayShape or MapShape;
        var single = isList ? Nouns.Element(name) : name;
        var documentation = isList ? $"One of the {member.Name} of {{0}}." : $"The {member.Name} of {{0}}.";
        if (isContent)
        {
            var resource = isList ? Nouns.Element(_resource) : Nouns.Singular(_resource);
            var own = GenericName.Is(name) ? resource : single;
            return new(Qualified(single).Prepend(resource), own, Nouns.Head(_resource), documentation);
        }
        if (single == "Error")
            return new([], single, single, documentation) { SharedNames = ["Error", "ErrorDetail"] };
        return GenericName.Is(name)
            ? new([], single, $"{owner.OwnName} {single}", documentation)
            : new(Qualified(single).Prepend(single), single, Nouns.Head(single), documentation);
    }

    /// <summary>Adds the type that an object declares itself as its first name.</summary>
    public static TypeProposal Kind(ObjectShape shape, TypeProposal proposal) =>
        shape.Kind is { } kind && Identifier.Pascal(kind, "Value") is var name
            ? proposal with { Names = proposal.Names.Prepend(name), OwnName = name, Head = name }
            : proposal;

    /// <summary>
    /// The member that is the content of a body: its list, or the object that it wraps. Null if the body itself is the content.
    /// </summary>
    public string? ContentOf(ObjectShape body) => ResourceList.In(body, _resource)?.Name ?? WrappedMember(body);

    // In `{"user": {…}}`, the only member is the resource.
    private string? WrappedMember(JsonShape body) =>
        body is ObjectShape { Members.Count: 1 } shape && shape.Members[0] is { Shape: ObjectShape } member && IsResource(member.Name)
            ? member.Name
            : null;

    private bool IsResource(string member) =>
        Identifier.Pascal(member, "Value") is var name
            && (GenericName.Is(name) || Nouns.Singular(_resource).EndsWith(Nouns.Singular(name), StringComparison.Ordinal));

    // Qualified by the last segment of the path: the amount of captures is a CaptureAmount.
    private IEnumerable<string> Qualified(string name) =>
        _segments
            .Reverse()
            .Select(Nouns.Singular)
            .Where(segment => !name.EndsWith(segment, StringComparison.OrdinalIgnoreCase))
            .Take(1)
            .Select(segment => PascalName.Join(segment, name));

    // In the folder of users, the resource of `list` is User, and that of `get details` is UserDetails.
    private string Resource()
    {
        var name = ResourceName.Of(_operation);
        if (name.Length > 0 && !GenericName.Is(name))
            return name;
        var owner = _folder.Length > 0 ? _folder : _segments.Count > 0 ? _segments[_segments.Count - 1] : "";
        return owner.Length == 0 ? _operation : PascalName.Join(Nouns.Singular(owner), name);
    }

    private string ResponseText(string @case) => $"The JSON body of {_names.Response}.{@case}.";

    private static string ResultName(string name) => name.EndsWith("Result", StringComparison.Ordinal) ? name : name + "Result";

    private static bool IsName(string segment) =>
        segment.Length > 0 && segment.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-');
}
