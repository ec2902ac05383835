using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Responses;

/// <summary>The response class of an operation. <see cref="SuccessBody"/> is the type of the success body, where there is exactly one.</summary>
internal sealed record ResponseDeclaration(string Name, string Type, string? SuccessBody, EquatableArray<CaseDeclaration> Cases)
{
    /// <summary>The cases whose body the caller reads from the connection.</summary>
    public IEnumerable<CaseDeclaration> StreamedCases => Cases.Where(documented => documented.Body is { IsStreamed: true });
}

/// <summary>The case of one documented status; <see cref="StatusLine"/> is the status with its reason phrase, where it has one.</summary>
internal sealed record CaseDeclaration(string Name, string Parameter, int Status, string StatusLine, string Description, CaseBodyDeclaration? Body);

/// <summary>
/// A typed body. <see cref="Read"/> is the method of the message that reads it; a nullable one may be absent, or not what is documented.
/// <see cref="Item"/> is the type of its items where it is a stream of them.
/// </summary>
internal sealed record CaseBodyDeclaration(string Type, string Read, bool Nullable, bool IsSuccess, bool IsStreamed, string? Item, string Doc);

/// <summary>The vendor's error codes as constants.</summary>
internal sealed record ErrorsDeclaration(string Name, EquatableArray<ErrorConstant> Constants);

internal sealed record ErrorConstant(string Name, string Code, DocDeclaration Doc);
