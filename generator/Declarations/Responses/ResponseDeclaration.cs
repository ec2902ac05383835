using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Responses;

/// <summary>
/// The response class of an operation. <see cref="SuccessBody"/> is the type of the success body, or null if there is not exactly one.
/// </summary>
internal sealed record ResponseDeclaration(string Name, TypeRef Type, TypeRef? SuccessBody, EquatableArray<CaseDeclaration> Cases)
{
    // RFC 9110, sections 15.3.5 and 15.3.6.
    private static readonly int[] StatusesWithoutBody = [204, 205];

    /// <summary>The body of errors whose status is not documented, where the collection documents it.</summary>
    public CaseBodyDeclaration? OtherError { get; init; }

    /// <summary>The documented statuses with a streamed body.</summary>
    public IEnumerable<int> StreamedStatuses =>
        Cases.Where(documented => documented.Body is { IsStreamed: true }).Select(documented => documented.Status);

    /// <summary>The success statuses whose body is always buffered.</summary>
    public IEnumerable<int> BufferedSuccesses => Cases
        .Select(documented => documented.Status)
        .Where(status => status is >= 200 and <= 299)
        .Concat(StatusesWithoutBody)
        .Except(StreamedStatuses);

    /// <summary>How to read the body of a success if its status documents none: like the body of another success, if it fits.</summary>
    public CaseBodyDeclaration? AnySuccessBody => SuccessBody is null
        ? null
        : Cases.Select(documented => documented.Body).First(body => body is { IsSuccess: true })! with { Nullable = true };

    /// <summary>The body of an undocumented success, if it cannot be buffered.</summary>
    public CaseBodyDeclaration? UndocumentedBody => AnySuccessBody is { IsStreamed: true } body
        ? body with { Doc = "The body of a success. It is null if the status is not 2xx, or has no body. Enumerate or dispose it." }
        : null;
}

/// <summary>The case of a documented status. <see cref="StatusLine"/> is the status and, if it is registered, its reason phrase.</summary>
internal sealed record CaseDeclaration(
    string Name, string Parameter, int Status, string StatusLine, string Description, CaseBodyDeclaration? Body)
{
    /// <summary>Whether the case has a body of unknown type.</summary>
    public bool HasUnknownBody { get; init; }
}

/// <summary>A typed body. If <see cref="Nullable"/> is true, it may be missing or different from what is documented.</summary>
internal sealed record CaseBodyDeclaration(BodyReading Reading, TypeRef Type, bool Nullable, bool IsSuccess, string Doc)
{
    /// <summary>The codec of a JSON body, or of a line of JSON lines.</summary>
    public JsonCodec? Codec { get; init; }

    /// <summary>The type of an item, if the body is a stream of items.</summary>
    public TypeRef? Item { get; init; }

    /// <summary>Whether the caller reads the body as a stream.</summary>
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

/// <summary>The vendor's error codes, as constants.</summary>
internal sealed record ErrorsDeclaration(string Name, EquatableArray<ErrorConstant> Constants);

internal sealed record ErrorConstant(string Name, string Code, DocDeclaration Doc);
