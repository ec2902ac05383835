using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>
/// The enums of parameters that have the same name and the same values in several operations. They are in the namespace of the client.
/// </summary>
internal sealed class SharedChoices
{
    private readonly Dictionary<ApiParameter, ChoiceDeclaration> _choiceOf = [];
    private readonly List<ChoiceFileDeclaration> _files = [];

    public IEnumerable<FileDeclaration> Files => _files;

    /// <summary>Finds and names the enums. The order of the requests does not count: enums of more operations choose first.</summary>
    public static SharedChoices Create(IEnumerable<NamedOperation> operations, string @namespace, NameScope scope)
    {
        var choices = new SharedChoices();
        var shared = operations
            .SelectMany(ChoiceUse.Find)
            .GroupBy(use => (use.Name, use.Values, use.Choice.Meanings))
            .Select(uses => (Uses: uses.ToArray(), Operations: uses.Select(use => use.Operation).Distinct().Count()))
            .Where(group => group.Operations > 1)
            .OrderByDescending(group => group.Operations)
            .ThenBy(group => group.Uses[0].Name, StringComparer.Ordinal)
            .ThenBy(group => string.Join("\n", group.Uses[0].Values.Concat(group.Uses[0].Choice.Meanings)), StringComparer.Ordinal);
        foreach (var (uses, _) in shared)
        {
            if (Names(uses).FirstOrDefault(name => scope.IsFree(name, ChoiceDeclaration.Suffixes)) is { } name)
                choices.Add(uses, @namespace, scope.Take([name], ChoiceDeclaration.Suffixes));
        }
        return choices;
    }

    /// <summary>The shared enum of a parameter, or null if it needs one of its own.</summary>
    public ChoiceDeclaration? Find(ApiParameter parameter) => _choiceOf.TryGetValue(parameter, out var choice) ? choice : null;

    private void Add(ChoiceUse[] uses, string @namespace, string name)
    {
        var choice = uses.Select(use => use.Choice).FirstOrDefault(choice => choice.HasEmpty) ?? uses[0].Choice;
        var docs = uses.Select(use => (use.Parameter, Values: ValueDocs.Read(use.Parameter.Description, choice.Values))).ToArray();
        var declared = ChoiceDeclaration.Create(
            choice,
            type => new(@namespace, type),
            name,
            Usual(docs.Select(doc => ParameterDoc.Summary(doc.Parameter, doc.Values)))!,
            value => Usual(docs.Select(doc => doc.Values.MeaningOf(value)).OfType<Paragraph>()));
        _files.Add(new(HintName.Of(@namespace, name), @namespace, declared));
        foreach (var use in uses)
            _choiceOf.Add(use.Parameter, declared);
    }

    // A bare Status would look like that of the whole API, and an Order is usually a purchase.
    private static IEnumerable<string> Names(ChoiceUse[] uses)
    {
        var (name, operation) = (uses[0].Name, uses[0].Operation);
        if (!GenericName.Is(name))
            yield return name == "Order" && uses[0].Values.All(IsDirection) ? "SortOrder" : name;
        if (CommonSubject(uses) is { Length: > 0 } subject)
            yield return PascalName.Join(subject, name);
        if (operation.Folder.Length > 0 && uses.All(use => use.Operation.Namespace == operation.Namespace))
            yield return PascalName.Join(Nouns.Singular(operation.Folder), name);
    }

    private static bool IsDirection(string value) => value.ToLowerInvariant() is "asc" or "ascending" or "desc" or "descending";

    // ListMeetingRegistrants and ListWebinarRegistrants both list registrants.
    private static string CommonSubject(IEnumerable<ChoiceUse> uses) =>
        ResourceName.CommonNoun(uses.Select(use => Nouns.Singular(use.Operation.Documented)));

    // What most operations say. The order of the requests does not count.
    private static Paragraph? Usual(IEnumerable<Paragraph> texts) => texts
        .GroupBy(text => text)
        .OrderByDescending(text => text.Count())
        .ThenBy(text => text.Key.Text, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>A parameter with a documented list of values. <see cref="Values"/> are those with a text.</summary>
    private sealed record ChoiceUse(OperationNames Operation, ApiParameter Parameter, ChoiceType Choice, EquatableArray<string> Values)
    {
        public string Name { get; } = Identifier.TypePart(RequestProperties.NameOf(Parameter));

        public static IEnumerable<ChoiceUse> Find(NamedOperation named)
        {
            foreach (var parameter in named.Operation.AllParameters)
            {
                if (parameter is { Constant: false, Type: ChoiceType choice })
                    yield return new(named.Names, parameter, choice, [.. choice.Values.Where(value => value.Length > 0)]);
            }
        }
    }
}
