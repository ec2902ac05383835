using System.Text;
using ZoomGen.Generator.Collection;

namespace ZoomGen.Generator.Contract.Urls;

/// <summary>The variables of a collection: their values with nested references replaced, and which of them requests use.</summary>
internal sealed class VariableScope
{
    /// <summary>Postman's own number of rounds; a variable that names itself ends there.</summary>
    private const int MaxRounds = 19;

    /// <summary>Characters; a text that would grow beyond is left as far as it got.</summary>
    private const int MaxLength = 8 * 1024;

    /// <summary>Characters over all texts; without it, thousands of short texts would each take their full length and all their rounds.</summary>
    private const int MaxTotalLength = 4 * 1024 * 1024;

    private readonly Dictionary<string, VariableNode> _variables = new(StringComparer.Ordinal);
    private int _totalLength;

    public VariableScope(IEnumerable<VariableNode> variables)
    {
        // Of two variables of one name the last counts.
        foreach (var variable in variables)
            _variables[variable.Key] = variable;
    }

    public VariableNode? Find(string name) => _variables.TryGetValue(name, out var variable) ? variable : null;

    /// <summary>The value that may stand in emitted code: null where the collection gives none, or a secret.</summary>
    public string? ValueOf(string name) =>
        Find(name) is { IsSecret: false, Value: { } value } && !Secrets.IsNamedLikeOne(name) ? value : null;

    /// <summary>The text with the variables replaced that the collection gives a value. Secrets stay references.</summary>
    public string Resolve(string text)
    {
        for (var round = 0; round < MaxRounds && VariableText.HasVariable(text); round++)
        {
            var next = ReplaceOnce(text);
            if (next is null || next == text)
                break;
            text = next;
        }
        return text;
    }

    private string? ReplaceOnce(string text)
    {
        if (_totalLength > MaxTotalLength)
            return null;
        var replaced = new StringBuilder();
        foreach (var (run, isVariable) in VariableText.Split(text))
        {
            replaced.Append(isVariable ? ValueOf(run) ?? "{{" + run + "}}" : run);
            if (replaced.Length > Math.Max(MaxLength, text.Length))
                return null;
        }
        _totalLength += replaced.Length;
        return replaced.ToString();
    }
}
