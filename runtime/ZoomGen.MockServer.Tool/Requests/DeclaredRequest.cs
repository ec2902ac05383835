using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Runtime;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>A request that is sent as the generated class would send it.</summary>
internal sealed class DeclaredRequest(RequestDeclaration declaration, FieldValues values, VariableValues variables)
    : ApiRequest<DeclaredResponse>, IApiRequest
{
    ApiOperation IApiRequest.Operation { get; } =
        new(declaration.OperationName, declaration.Method, declaration.PathTemplate, declaration.Authenticated);

    protected override void Write(ref RequestWriter request)
    {
        foreach (var option in declaration.Expected)
            request.ExpectVariable(option.Variable, variables.Find(option.Variable));
        var writer = new StepWriter(values, variables);
        foreach (var step in declaration.Steps)
            step.Accept(writer)(ref request);
    }
}

/// <summary>A response as it is, whatever the collection documents.</summary>
internal sealed class DeclaredResponse(ResponseMessage message) : ApiResponse(message), IApiResponse<DeclaredResponse>
{
    static ApiOperation IApiResponse<DeclaredResponse>.Operation { get; } = new("", "GET", "");

    static DeclaredResponse IApiResponse<DeclaredResponse>.Read(ResponseMessage message) => new(message);
}
