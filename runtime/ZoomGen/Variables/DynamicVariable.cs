namespace ZoomGen.Variables;

/// <summary>Postman's dynamic variables, such as <c>$guid</c>.</summary>
internal static class DynamicVariable
{
    /// <summary>A fresh value, or null where Postman has no variable of that name.</summary>
    public static string? Create(string name) => name switch
    {
        "$guid" or "$randomUUID" => Guid.NewGuid().ToString(),
        _ => null,
    };
}
