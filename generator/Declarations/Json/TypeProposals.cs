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
    /// <summary>Better names, for a type that several operations have in common, if all of them propose the name.</summary>
    public IReadOnlyList<string> SharedNames { get; init; } = [];

    /// <summary>Whether the object is the body of a success, or the object that such a body wraps.</summary>
    public bool IsContent { get; init; }

    /// <summary>The method and path that the object is sent to as JSON body, or null. Variants of a request have them in common.</summary>
    public string? Endpoint { get; init; }
}

/// <summary>Proposes names for the objects of one operation, based on its resource and its path.</summary>
internal sealed class TypeProposals
{
    /// <summary>The suffix of the types of JSON request bodies.</summary>
    public const string Body = "Body";

    private const string Result = "Result";
    private const string Message = "Message";

    private readonly OperationNames _names;
    private readonly OperationSubject _subject;
    private readonly string _operation;
    private readonly string _folder;
    private readonly string _path;
    private readonly string _endpoint;
    private readonly bool _isRead;
    private readonly bool _isDeletion;

    // The path is that of a thing of which there is one: `/users/statistics`, but not `/users/:id`.
    private readonly bool _isNamed;

    public TypeProposals(NamedOperation named)
    {
        ApiOperation operation;
        (operation, _names) = named;
        (_operation, _folder) = (_names.Documented, _names.Folder);
        _subject = new(operation, _operation, _folder);
        _isRead = operation.Method == "GET";
        _isDeletion = operation.Method == "DELETE";
        _isNamed = OperationSubject.IsName(operation.Url.Path.Split('/').Last());
        _endpoint = $"{operation.Url.Path} {operation.Method}";
        _path = $"{_endpoint} {operation.Name}";
    }

    private string Resource => _subject.Resource;

    // A meeting in the folder of meetings is better evidence of the type than one in the folder of reports.
    private bool IsAway => Nouns.Singular(_folder) != Nouns.Head(Resource);

    public UseRank Rank(UseRole role, string part) =>
        new(
            0,
            role,
            IsPart: false,
            IsAway,
            role is UseRole.Read or UseRole.Answer ? Identifier.Words(Resource).Count() : 0,
            $"{_path} {part}");

    public TypeProposal Field(string field)
    {
        var name = Identifier.Pascal(field, "Value");
        return new(
            [PascalName.Join(_subject.Phrase, name), PascalName.Join(_folder, PascalName.Join(_operation, name))],
            name,
            Nouns.Head(name),
            $"The value of {field} in {_names.Request}.");
    }

    public TypeProposal RequestBody() => Sent(Body, "JSON body") with { Endpoint = _endpoint };

    public TypeProposal GraphQLVariables() => Sent("Variables", "GraphQL variables");

    public TypeProposal Success(JsonShape body, int status)
    {
        var isReport = BodyEnvelope.IsReport(body, Resource);
        var name = isReport || IsResult(body) ? ResultOfOperation() : NameOf(body);
        string[] inFolder = IsAway ? [PascalName.Join(_folder, name)] : [];
        // What a GET request returns is a thing of its folder. What another returns is the result of what it does.
        string[] names =
        [
            name,
            .. _isRead ? [.. inFolder, ResultOfOperation()] : (string[])[ResultOfOperation(), .. inFolder],
            PascalName.Join(_subject.Phrase, Result),
            _operation + ReasonPhrase.CaseName(status),
        ];
        var documentation = ResponseText(ReasonPhrase.CaseName(status));
        var shared = _isDeletion ? NameOf(body) : name;
        return isReport
            ? new(names, Message, Message, documentation) { SharedNames = [Message + "Response"] }
            : new(names, name, Nouns.Head(Resource), documentation) { IsContent = true, SharedNames = [shared, ResultName(shared)] };
    }

    // In `{"error": {…}}`, the inner object is the error.
    public TypeProposal Error(JsonShape body, int? status)
    {
        var @case = status is { } code ? ReasonPhrase.CaseName(code) : "Error";
        var isOfFields = status is 400 or 422 && ShapeOf("Errors", body) is MapShape;
        var inner = ShapeOf("Error", body);
        var suffix = inner is ObjectShape ? "ErrorResponse" : "Error";
        return new(
            [Resource + @case, _operation + @case, _folder + _operation + @case],
            "Error",
            "Error",
            ResponseText(status is null ? "Undocumented" : @case))
        {
            SharedNames =
            [
                .. isOfFields ? ["ValidationError"] : Array.Empty<string>(),
                // A member cannot have the name of its type.
                inner is null ? "Error" : "ErrorResponse",
                PascalName.Join(@case, suffix),
                PascalName.Join(Nouns.Singular(_folder), suffix),
                "ErrorResponse",
            ],
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
        var determiner = !isList ? "The" : single == name ? "An element of the" : "One of the";
        var documentation = $"{determiner} {member.Name} of {{0}}.";
        if (isContent)
        {
            var content = isList ? Nouns.Element(Resource) : NameOfWrapped(member);
            var own = GenericName.Is(name) ? content : single;
            return new(Qualified(single).Prepend(content), own, Nouns.Head(Resource), documentation) { IsContent = !isList };
        }
        if (single == "Error")
            return new([], single, single, documentation) { SharedNames = ["Error", "ErrorDetail"] };
        return GenericName.Is(name) && !GenericName.IsStandard(single)
            ? new([], single, $"{owner.OwnName} {single}", documentation)
            : new(Qualified(single).Prepend(single), single, Nouns.Head(single), documentation);
    }

    /// <summary>Adds the type that an object declares itself as its first name.</summary>
    public static TypeProposal Kind(ObjectShape shape, TypeProposal proposal) =>
        shape.Kind is { } kind && Identifier.Pascal(kind, "Value") is var name
            ? proposal with { Names = proposal.Names.Prepend(name), OwnName = name, Head = name }
            : proposal;

    /// <summary>
    /// The member that is the content of a body, or of the object that it wraps: a list or an object. Null if it is the content itself.
    /// </summary>
    public string? ContentOf(ObjectShape body, bool isWrapped) =>
        (ResourceList.In(body, Resource) ?? BodyEnvelope.ContentOf(body, Resource, isWrapped))?.Name;

    private TypeProposal Sent(string suffix, string what)
    {
        var name = PascalName.Within(_subject.Phrase, suffix);
        return new([name, PascalName.Join(_folder, name)], name, Nouns.Head(Resource), $"The {what} of {_names.Request}.")
        {
            SharedNames = [PascalName.Within(_subject.WithoutVariant(_subject.Phrase), suffix)],
        };
    }

    // What `change password` returns is not a ChangePassword, and what `delete user` returns is not a user, unless other operations
    // return the same.
    private bool IsResult(JsonShape body) =>
        body is ObjectShape
            && ResourceList.In(body, Resource) is null
            && (_isDeletion || (!_isRead && _subject.Verb.Length == 0 && _operation.StartsWith(Resource, StringComparison.Ordinal)));

    private string NameOf(JsonShape body)
    {
        if (ResourceList.In(body, Resource) is not null)
            return NameOfList();
        if (BodyEnvelope.ContentOf(body, Resource, isWrapped: false) is not { } content)
            return Resource;
        return ResultName(IsWrappedList(content) ? NameOfList() : Resource);
    }

    // In `{"data": {"user": {…}}}`, the data of the UserResult are UserData.
    private string NameOfWrapped(JsonMember content)
    {
        if (IsWrappedList(content))
            return NameOfList();
        var isSingle = _isRead && _isNamed && GenericName.Is(Identifier.Pascal(content.Name, "Value"));
        var name = isSingle ? Resource : Nouns.Singular(Resource);
        var isWrapper = content.Shape is ObjectShape { Members: { Count: 1 } members } && members[0].Shape is ObjectShape or ArrayShape;
        return isWrapper || BodyEnvelope.ContentOf(content.Shape, Resource, isWrapped: true) is not null
            ? PascalName.Within(name, Identifier.Pascal(content.Name, "Value"))
            : name;
    }

    // The items of `{"data": {"items": […]}}` are the content, but those of `{"order": {"items": […]}}` are members of the content.
    private bool IsWrappedList(JsonMember content) =>
        GenericName.Is(Identifier.Pascal(content.Name, "Value")) && ResourceList.In(content.Shape, Resource) is not null;

    private string NameOfList() => PascalName.Join(Nouns.Singular(Resource), "List");

    // Qualified by the last segment of the path that says what it is about: the amount of captures is a CaptureAmount.
    private IEnumerable<string> Qualified(string name) =>
        _subject.Segments
            .Reverse()
            .Select(Nouns.Singular)
            .Where(segment => !GenericName.IsCaller(segment) && !name.EndsWith(segment, StringComparison.OrdinalIgnoreCase))
            .Take(1)
            .Select(segment => PascalName.Join(segment, name));

    private static JsonShape? ShapeOf(string member, JsonShape body) =>
        (body as ObjectShape)?.Members.FirstOrDefault(candidate => Identifier.Pascal(candidate.Name, "") == member)?.Shape;

    private string ResponseText(string @case) => $"The JSON body of {_names.Response}.{@case}.";

    // A TestResult is the result of a test already.
    private static string ResultName(string name) => name + (name.EndsWith(Result, StringComparison.Ordinal) ? "Response" : Result);

    private string ResultOfOperation() => PascalName.Join(_subject.Verb, PascalName.Join(Resource, Result));
}
