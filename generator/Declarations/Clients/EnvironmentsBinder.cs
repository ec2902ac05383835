using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Clients;

internal static class EnvironmentsBinder
{
    /// <summary>The class of the environments, or null if none of them sets a variable that requests use.</summary>
    public static EnvironmentsDeclaration? Bind(ApiContract contract, ClientNames names, OptionNames options)
    {
        if (contract.Environments.Count == 0)
            return null;
        var scope = NameScope.ForMembers(names.Environments);
        return new(
            HintName.Of(names.Namespace, names.Environments),
            names.Namespace,
            names.Environments,
            options.Type,
            [.. contract.Environments.Select(environment => Bind(environment, scope, options))]);
    }

    private static EnvironmentDeclaration Bind(ApiEnvironment environment, NameScope scope, OptionNames options) => new(
        scope.Take(Identifier.Member(environment.Name, "Environment"), Identifier.Member(environment.Name, "") + "Environment"),
        new($"Options with the values of the environment {environment.Name}: a new object at each call.", []),
        [.. environment.Values.Select(value => Bind(value.Key, value.Value is { } text ? options.Bind(text) : null, options))]);

    private static EnvironmentValue Bind(string variable, TextExpression? value, OptionNames options) =>
        new(value is { IsLiteral: true } ? options.PropertyOf(variable) : options.DerivationOf(variable)!, value);
}
