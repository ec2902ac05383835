using System.Text;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>The variables that a collection can use, and their values with nested references replaced.</summary>
internal sealed class VariableScope
{
    /// <summary>Postman's own number of rounds; a variable that names itself ends there.</summary>
    private const int MaxRounds = 19;

    /// <summary>Characters; a text that would grow beyond is left as far as it got.</summary>
    private const int MaxLength = 8 * 1024;

    /// <summary>
    /// Characters over all texts; without it, thousands of short texts would each take their full length and all their rounds.
    /// </summary>
    private const int MaxTotalLength = 4 * 1024 * 1024;

    private readonly IReadOnlyDictionary<string, VariableNode> _variables;
    private readonly Dictionary<string, string?> _flatValues = new(StringComparer.Ordinal);
    private readonly VariableReferences _references;
    private readonly int _maxTotalLength;
    private int _totalLength;

    /// <param name="variables">Of two variables of one name the last counts.</param>
    public VariableScope(IEnumerable<VariableNode> variables)
        : this(ByName(variables), MaxTotalLength)
    {
    }

    private VariableScope(IReadOnlyDictionary<string, VariableNode> variables, int maxTotalLength)
    {
        _variables = variables;
        _maxTotalLength = maxTotalLength;
        _references = new(FlatValueOf);
    }

    /// <summary>The same variables, for texts which may grow to <paramref name="length"/> characters in all.</summary>
    public VariableScope Limit(int length) => new(_variables, length);

    public VariableNode? Find(string name) => _variables.TryGetValue(name, out var variable) ? variable : null;

    /// <summary>Whether the value of a variable is one that must not reach emitted code.</summary>
    public bool IsSecret(string name) =>
        Find(name) is { IsSecret: true } || SecretNames.Contains(name) || (Find(name)?.Value is { } value && LiveCredential.IsIn(value));

    /// <summary>The value that may stand in emitted code: null where nothing gives one, or a secret.</summary>
    public string? ValueOf(string name) => IsSecret(name) ? null : Find(name)?.Value;

    /// <summary>The text at <paramref name="place"/> with its references.</summary>
    public TextTemplate Template(string text, Place place) => new(text, Pieces(Flatten(text)), place);

    /// <summary>
    /// The value of a variable as its property in the options has it by default; null where it has none, or a placeholder.
    /// </summary>
    public TextTemplate? DefaultOf(string name)
    {
        if (ValueOf(name) is not { } value || Scalar.OfPlaceholder(value) is not null)
            return null;
        return _references.End(name)
            ? new(value, Pieces(FlatValueOf(name)!), Find(name)!.Place)
            : TextTemplate.FromLiteral(Resolve("{{" + name + "}}"));
    }

    /// <summary>
    /// The variables whose references do not end, or not soon enough, so that their defaults are cut. Those that another of them refers to
    /// are omitted.
    /// </summary>
    public IEnumerable<string> FindEndless(IEnumerable<string> names) => _references.FindEndless(names);

    /// <summary>The text with the variables replaced that have a known value. Secrets stay references.</summary>
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

    private static Dictionary<string, VariableNode> ByName(IEnumerable<VariableNode> variables)
    {
        var named = new Dictionary<string, VariableNode>(StringComparer.Ordinal);
        foreach (var variable in variables)
            named[variable.Key] = variable;
        return named;
    }

    private EquatableArray<TextPiece> Pieces(string flat) =>
        [.. VariableText.Split(flat).Select(run => run.IsVariable ? Reference(run.Text) : new LiteralText(run.Text))];

    private TextPiece Reference(string name) =>
        DynamicVariableNames.Contains(name) && Find(name) is null ? new DynamicReference(name) : new VariableReference(name);

    // In `{{a{{b}}}}` the value of b is part of a name: it has to be known now.
    private string Flatten(string text)
    {
        for (var round = 0; round < MaxRounds && VariableText.HasNestedName(text); round++)
        {
            var next = ReplaceOnce(text);
            if (next is null || next == text)
                break;
            text = next;
        }
        return text;
    }

    // The value as a template has it; worked out once, so that every look at a variable sees the same references.
    private string? FlatValueOf(string name)
    {
        if (!_flatValues.TryGetValue(name, out var flat))
            _flatValues[name] = flat = ValueOf(name) is { } value ? Flatten(value) : null;
        return flat;
    }

    private string? ReplaceOnce(string text)
    {
        if (_totalLength > _maxTotalLength)
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
