using ZoomGen.Generator.Collection;

namespace ZoomGen.Generator.Contract.Urls;

/// <summary>The variables of a collection: their values with nested references replaced, and which of them requests use.</summary>
internal sealed class VariableScope
{
    /// <summary>Postman's own number of rounds; a variable that names itself ends there.</summary>
    private const int MaxRounds = 19;

    /// <summary>Characters; a value that grows beyond is left as far as it got.</summary>
    private const int MaxLength = 8 * 1024;

    private readonly Dictionary<string, VariableNode> _variables = new(StringComparer.Ordinal);

    public VariableScope(IEnumerable<VariableNode> variables)
    {
        // Of two variables of one name the last counts.
        foreach (var variable in variables)
            _variables[variable.Key] = variable;
    }

    public VariableNode? Find(string name) => _variables.TryGetValue(name, out var variable) ? variable : null;

    /// <summary>The text with the variables replaced that the collection gives a value.</summary>
    public string Resolve(string text)
    {
        for (var round = 0; round < MaxRounds && text.Length <= MaxLength && VariableText.HasVariable(text); round++)
        {
            var next = string.Concat(VariableText.Split(text).Select(Replace));
            if (next == text)
                break;
            text = next;
        }
        return text;
    }

    private string Replace((string Text, bool IsVariable) run) =>
        run.IsVariable ? Find(run.Text)?.Value ?? "{{" + run.Text + "}}" : run.Text;
}
