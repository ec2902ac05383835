using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Responses;

/// <summary>
/// What the plain method of an operation returns. This is nothing, or the success body, which is optional if some success has none. If the
/// success is a stream of items, it is the items. If the successes have bodies of several types, or a body of unknown type, it is the
/// response.
/// </summary>
internal enum PlainResultKind
{
    None,
    Body,
    OptionalBody,
    Items,
    Response,
}

/// <summary>
/// The result of the plain method. <see cref="Type"/> is the type of the body, item or response, or null if there is none.
/// </summary>
internal sealed record PlainResult(PlainResultKind Kind, TypeRef? Type)
{
    public static PlainResult From(ResponseDeclaration response)
    {
        var successes = response.Cases.Where(documented => documented.Status is >= 200 and <= 299).ToArray();
        if (successes.Any(success => success.HasUnknownBody))
            return new(PlainResultKind.Response, response.Type);
        if (successes.Length > 0 && successes.All(success => success.Body is null))
            return new(PlainResultKind.None, null);
        if (response.SuccessBody is not { } body)
            return new(PlainResultKind.Response, response.Type);
        if (successes.Any(success => success.Body is not { Nullable: false }))
            return new(PlainResultKind.OptionalBody, body);
        return successes[0].Body!.Item is { } item ? new(PlainResultKind.Items, item) : new(PlainResultKind.Body, body);
    }
}
