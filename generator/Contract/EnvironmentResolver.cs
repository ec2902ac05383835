using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// Resolves the values of an environment. Secrets and placeholders are left out, and the user has to set these options. A value that
/// refers to a secret, to an undefined variable or to a dynamic variable is computed from the options.
/// </summary>
/// <param name="environment">The environment.</param>
/// <param name="others">The variables with lower precedence: those of the collection, and the globals.</param>
internal sealed class EnvironmentResolver(EnvironmentDocument environment, IEnumerable<VariableNode> others)
{
    private readonly VariableScope _scope = new([.. others, .. environment.Variables]);

    private readonly HashSet<string> _defined =
        new(environment.Variables.Select(variable => variable.Key), StringComparer.Ordinal);

    // Kept, as a scope expands only so much text.
    private readonly Dictionary<string, TextTemplate?> _values = new(StringComparer.Ordinal);

    /// <summary>The value of a variable, with known variables replaced. Null if the environment has none.</summary>
    public TextTemplate? ValueOf(string variable)
    {
        if (!_values.TryGetValue(variable, out var value))
            _values[variable] = value = ReadValue(variable);
        return value;
    }

    /// <param name="used">The variables that requests use.</param>
    public ApiEnvironment Resolve(IEnumerable<UsedVariable> used) => new(
        environment.Name,
        [
            .. used
                .Where(variable => _defined.Contains(variable.Name))
                .Select(variable => (Variable: variable, Value: ValueOf(variable.Name)))
                .Where(value => value.Value is not null || value.Variable.Default is not null)
                .Select(value => new KeyValuePair<string, TextTemplate?>(value.Variable.Name, value.Value)),
        ]);

    private TextTemplate? ReadValue(string variable)
    {
        if (!_defined.Contains(variable) || _scope.DefaultOf(variable) is not { } value)
            return null;
        var text = _scope.Resolve("{{" + variable + "}}");
        var template = _scope.Template(text, value.Place);
        // A known variable that is still there refers to itself.
        return template.Pieces.OfType<VariableReference>().Any(reference => _scope.ValueOf(reference.Name) is not null)
            ? TextTemplate.FromLiteral(text)
            : template;
    }
}
