namespace ZoomGen.Generator.Collection;

internal static class AuthReader
{
    /// <summary>The declared helper, or null where the next outer one is inherited.</summary>
    public static AuthNode? Read(JsonView owner) =>
        owner.Object("auth") is { } auth && auth.TextOrNull("type") is { Length: > 0 } type ? new(type, auth.Place) : null;
}
