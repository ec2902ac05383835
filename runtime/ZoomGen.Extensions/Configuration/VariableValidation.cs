using Microsoft.Extensions.Options;

namespace ZoomGen.Extensions.Configuration;

/// <summary>Checks options that code has set: the variables that most requests need have a value.</summary>
internal sealed class VariableValidation<TOptions>(ClientNames names, IReadOnlyList<ApiClientProperty<TOptions, string>> variables)
    : IValidateOptions<TOptions>
    where TOptions : ApiClientOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        if (name != names.Options)
            return ValidateOptionsResult.Skip;
        var faults = FindMissing(options, variables).Select(variable => $"{typeof(TOptions).Name}.{variable} has no value.").ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    /// <summary>The names of the variables without a value.</summary>
    public static IEnumerable<string> FindMissing(TOptions options, IEnumerable<ApiClientProperty<TOptions, string>> variables) =>
        variables.Where(variable => variable.IsRequired && string.IsNullOrEmpty(variable.Read(options))).Select(variable => variable.Name);
}
