using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>Finds the objects in the bodies of an operation, outer ones first, with their possible names.</summary>
internal sealed class TypeUses
{
    private readonly List<TypeUse> _uses = [];
    private readonly ApiOperation _operation;
    private readonly OperationNames _names;
    private readonly TypeProposals _proposals;

    private TypeUses(NamedOperation named)
    {
        (_operation, _names) = named;
        _proposals = new(named);
    }

    public static IEnumerable<TypeUse> Find(NamedOperation named)
    {
        var uses = new TypeUses(named);
        foreach (var parameter in named.Operation.AllParameters)
            uses.VisitField(parameter);
        if (named.Operation.Body?.Json is { } json)
            uses.VisitBody(json);
        foreach (var response in named.Operation.Responses)
            uses.VisitResponse(response);
        return uses._uses;
    }

    private void VisitBody(TypedJson json)
    {
        var (proposal, role) = json.IsVariables
            ? (_proposals.GraphQLVariables(), UseRole.Field)
            : (_proposals.RequestBody(), RequestRole());
        VisitSent(json.Shape, proposal, role, "");
    }

    private void VisitField(ApiParameter parameter)
    {
        if (parameter.Type is JsonType json)
            VisitSent(json.Shape, _proposals.Field(parameter.Name.Source), UseRole.Field, parameter.Name.Source);
    }

    private void VisitSent(JsonShape shape, TypeProposal proposal, UseRole role, string part) =>
        Visit(shape, proposal, owner: null, _proposals.Rank(role, part), isRequest: true);

    private void VisitResponse(ApiResponse response)
    {
        if (response.Body?.Shape is not { } shape)
            return;
        var proposal = response is { IsSuccess: true, Status: { } status }
            ? _proposals.Success(shape, status)
            : _proposals.Error(shape, response.Status);
        if (response.Body.Format == ResponseFormat.JsonLines)
            proposal = TypeProposals.Element(proposal);
        var part = response.Status is { } code ? Invariant.Text(code) : "";
        Visit(shape, proposal, owner: null, _proposals.Rank(ResponseRole(response), part), isRequest: false);
    }

    private void Visit(JsonShape shape, TypeProposal proposal, TypeUse? owner, UseRank rank, bool isRequest)
    {
        switch (shape)
        {
            case ArrayShape array:
                Visit(array.Element, Element(proposal, owner), owner, rank, isRequest);
                break;
            case MapShape map:
                Visit(map.Value, Element(proposal, owner), owner, rank, isRequest);
                break;
            case ObjectShape { Members.Count: > 0 } value:
                VisitObject(value, proposal, owner, rank, isRequest);
                break;
        }
    }

    // The name of a member is in the singular already.
    private static TypeProposal Element(TypeProposal proposal, TypeUse? owner) =>
        owner is null ? TypeProposals.Element(proposal) : proposal;

    private void VisitObject(ObjectShape shape, TypeProposal proposal, TypeUse? owner, UseRank rank, bool isRequest)
    {
        var use = new TypeUse(shape, isRequest ? proposal : TypeProposals.Kind(shape, proposal), owner, _names, rank, isRequest);
        _uses.Add(use);
        var content = proposal.IsContent ? _proposals.ContentOf(shape, isWrapped: owner is not null) : null;
        foreach (var member in shape.Members)
        {
            var isContent = member.Name == content;
            Visit(member.Shape, _proposals.Member(use, member, isContent), use, rank.Within(member.Name, isContent), isRequest);
        }
    }

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
}
