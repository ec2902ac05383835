using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Responses;

/// <summary>
/// What the plain form of an operation returns: nothing; the success body, which is null where some success has none; the items of a
/// success that is a stream of them; or the response itself, where successes have bodies of several types or nothing is known of them.
/// </summary>
internal enum PlainResultKind
{
    None,
    Body,
    OptionalBody,
    Items,
    Response,
}

/// <summary>The result of the plain form; <see cref="Type"/> is that of the body, an item or the response, and null for none.</summary>
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
