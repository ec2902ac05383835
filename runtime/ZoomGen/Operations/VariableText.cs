using System.ComponentModel;
using ZoomGen.Variables;

namespace ZoomGen.Runtime;

/// <summary>Texts that contain variables.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VariableText
{
    /// <summary>Joins the parts of a text.</summary>
    /// <param name="parts">The parts.</param>
    /// <returns>The text, or null if one of the parts is null.</returns>
    public static string? Join(params string?[] parts) => Array.TrueForAll(parts, part => part is not null) ? string.Concat(parts) : null;

    /// <summary>Returns the value of one of Postman's dynamic variables.</summary>
    /// <param name="options">The options, which may define the value.</param>
    /// <param name="name">The name of the variable with the dollar sign.</param>
    /// <returns>The value, or the name in double braces if Postman has no such variable.</returns>
    public static string Resolve(ApiClientOptions options, string name) =>
        options.DynamicVariables?.Invoke(name) ?? DynamicVariable.Create(name) ?? $"{{{{{name}}}}}";
}
