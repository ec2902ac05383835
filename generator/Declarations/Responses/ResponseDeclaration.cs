using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Responses;

/// <summary>
/// The response class of an operation. <see cref="SuccessBody"/> is the type of the success body, where there is exactly one.
/// </summary>
internal sealed record ResponseDeclaration(string Name, TypeRef Type, TypeRef? SuccessBody, EquatableArray<CaseDeclaration> Cases)
{
    // RFC 9110, sections 15.3.5 and 15.3.6.
    private static readonly int[] StatusesWithoutBody = [204, 205];

    /// <summary>The body of errors whose status is not documented, where the collection documents it.</summary>
    public CaseBodyDeclaration? OtherError { get; init; }

    /// <summary>The documented statuses whose body the caller reads from the connection.</summary>
    public IEnumerable<int> StreamedStatuses =>
        Cases.Where(documented => documented.Body is { IsStreamed: true }).Select(documented => documented.Status);

    /// <summary>The success statuses whose body is never read from the connection.</summary>
    public IEnumerable<int> BufferedSuccesses => Cases
        .Select(documented => documented.Status)
        .Where(status => status is >= 200 and <= 299)
        .Concat(StatusesWithoutBody)
        .Except(StreamedStatuses);

    /// <summary>How a success is read whose status does not document the body: like another success, where it fits.</summary>
    public CaseBodyDeclaration? AnySuccessBody => SuccessBody is null
        ? null
        : Cases.Select(documented => documented.Body).First(body => body is { IsSuccess: true })! with { Nullable = true };

    /// <summary>The body of an undocumented success, where it cannot be buffered.</summary>
    public CaseBodyDeclaration? UndocumentedBody => AnySuccessBody is { IsStreamed: true } body
        ? body with { Doc = "The body of a success. It is null if the status is not 2xx, or has no body. Enumerate or dispose it." }
        : null;
}

/// <summary>The case of one documented status; <see cref="StatusLine"/> is the status with its reason phrase, where it has one.</summary>
internal sealed record CaseDeclaration(
    string Name, string Parameter, int Status, string StatusLine, string Description, CaseBodyDeclaration? Body)
{
    /// <summary>Whether there is a body of which nothing is known.</summary>
    public bool HasUnknownBody { get; init; }
}

/// <summary>A typed body; a nullable one may be absent, or not what is documented.</summary>
internal sealed record CaseBodyDeclaration(BodyReading Reading, TypeRef Type, bool Nullable, bool IsSuccess, string Doc)
{
    /// <summary>How JSON is read, as a whole or line by line.</summary>
    public JsonCodec? Codec { get; init; }

    /// <summary>The type of the items of a body that is a stream of them.</summary>
    public TypeRef? Item { get; init; }

    /// <summary>Whether the caller reads it from the connection.</summary>
    public bool IsStreamed => Reading is BodyReading.Stream or BodyReading.Events or BodyReading.JsonLines;
}

/// <summary>How the body of a response is read.</summary>
internal enum BodyReading
{
    Json,
    Text,
    Xml,
    Stream,
    Events,
    JsonLines,
}

/// <summary>The vendor's error codes as constants.</summary>
internal sealed record ErrorsDeclaration(string Name, EquatableArray<ErrorConstant> Constants);

internal sealed record ErrorConstant(string Name, string Code, DocDeclaration Doc);
