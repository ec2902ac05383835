using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// Collects the variables that requests use, and those that their values in the collection and in environments refer to, in the order of
/// their first use.
/// </summary>
internal sealed class UsedVariables
{
    private readonly VariableScope _scope;
    private readonly Dictionary<string, UsedVariable> _variables = new(StringComparer.Ordinal);
    private readonly List<UsedVariable> _order = [];

    private UsedVariables(VariableScope scope) => _scope = scope;

    /// <param name="operations">The operations in document order.</param>
    /// <param name="scope">The variables that are defined.</param>
    /// <param name="environments">The environments.</param>
    public static IReadOnlyList<UsedVariable> Collect(
        IEnumerable<ApiOperation> operations, VariableScope scope, IReadOnlyList<EnvironmentResolver> environments)
    {
        var variables = new UsedVariables(scope);
        foreach (var operation in operations)
            variables.Add(operation);
        // The list grows: a value can refer to a variable that has a value in another environment.
        for (var index = 0; index < variables._order.Count; index++)
            variables.AddValues(variables._order[index].Name, environments);
        return variables._order;
    }

    private void Add(ApiOperation operation)
    {
        foreach (var variable in operation.Url.Pieces.OfType<VariablePiece>())
            Add(variable.Name, operation.Url.Place.From(operation.Place));
        foreach (var template in operation.Templates)
            Add(template, template.Place.From(operation.Place));
    }

    private void AddValues(string name, IEnumerable<EnvironmentResolver> environments)
    {
        foreach (var value in environments.Select(environment => environment.ValueOf(name)).OfType<TextTemplate>())
            Add(value, value.Place);
    }

    private void Add(TextTemplate template, Place place)
    {
        foreach (var variable in template.Pieces.OfType<VariableReference>())
            Add(variable.Name, place);
    }

    private void Add(string name, Place place)
    {
        if (_variables.ContainsKey(name))
            return;
        var variable = new UsedVariable(name, place, _scope.DefaultOf(name));
        _variables.Add(name, variable);
        _order.Add(variable);
        if (variable.Default is { } value)
            Add(value, value.Place);
    }
}

/// <summary>A variable, the place of its first use, and its default value if that may be in emitted code.</summary>
internal sealed record UsedVariable(string Name, Place FirstUse, TextTemplate? Default);
