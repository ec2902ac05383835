using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract;

internal static class EnvironmentResolver
{
    /// <summary>
    /// The values that an environment gives to variables in use. One that is made with a secret, or with what nothing defines, is left to
    /// the options.
    /// </summary>
    /// <param name="environment">The environment.</param>
    /// <param name="others">The variables below it: those of the collection and the globals.</param>
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
