using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract;

/// <summary>The variables that requests use, in the order of their first use, with those that the values of others refer to.</summary>
internal sealed class UsedVariables
{
    private readonly VariableScope _scope;
    private readonly Dictionary<string, UsedVariable> _variables = new(StringComparer.Ordinal);
    private readonly List<UsedVariable> _order = [];

    private UsedVariables(VariableScope scope) => _scope = scope;

    public static IReadOnlyList<UsedVariable> Collect(ApiGroup root, VariableScope scope)
    {
        var variables = new UsedVariables(scope);
        // In the order of the document, so that the first use is the one that a reader comes to first.
        foreach (var operation in root.AllOperations.OrderBy(operation => operation.Place.Line).ThenBy(operation => operation.Place.Column))
            variables.Add(operation);
        return variables._order;
    }

    private void Add(ApiOperation operation)
    {
        foreach (var variable in operation.Url.Pieces.OfType<VariablePiece>())
            Add(variable.Name, operation.Url.Place);
        foreach (var template in operation.Templates)
            Add(template);
    }

    private void Add(TextTemplate template)
    {
        foreach (var variable in template.Pieces.OfType<VariableReference>())
            Add(variable.Name, template.Place);
    }

    private void Add(string name, Place place)
    {
        if (_variables.ContainsKey(name))
            return;
        var variable = new UsedVariable(name, place, _scope.DefaultOf(name));
        _variables.Add(name, variable);
        _order.Add(variable);
        if (variable.Default is { } value)
            Add(value);
    }
}

/// <summary>A variable with the place of its first use, and its value as far as that may be in emitted code.</summary>
internal sealed record UsedVariable(string Name, Place FirstUse, TextTemplate? Default);
