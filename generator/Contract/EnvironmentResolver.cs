using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract;

internal static class EnvironmentResolver
{
    /// <summary>
    /// Resolves the values of an environment for the variables that requests use. A value that refers to a secret or to an undefined
    /// variable is left out: the user has to set that option.
    /// </summary>
    /// <param name="environment">The environment.</param>
    /// <param name="others">The variables with lower precedence: those of the collection, and the globals.</param>
    /// <param name="used">The variables that requests use.</param>
    public static ApiEnvironment Resolve(EnvironmentDocument environment, IEnumerable<VariableNode> others, IEnumerable<UsedVariable> used)
    {
        var scope = new VariableScope([.. others, .. environment.Variables]);
        var defined = new HashSet<string>(environment.Variables.Select(variable => variable.Key), StringComparer.Ordinal);
        var values = used
            .Select(variable => variable.Name)
            .Where(defined.Contains)
            .Select(name => new KeyValuePair<string, string?>(name, scope.ValueOf(name) is { } value ? scope.Resolve(value) : null))
            .Where(variable => variable.Value is { } value && !VariableText.HasVariable(value))
            .Select(variable => new KeyValuePair<string, string>(variable.Key, variable.Value!));
        return new(environment.Name, [.. values]);
    }
}
