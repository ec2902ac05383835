using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations;

internal static class EnvironmentsBinder
{
    /// <summary>The class of the environments, or null where none gives a value that requests use.</summary>
    public static EnvironmentsDeclaration? Bind(ApiContract contract, string @namespace, string name, OptionNames options)
    {
        if (contract.Environments.Count == 0)
            return null;
        var scope = NameScope.ForMembers(name);
        return new(
            HintName.Of(@namespace, name),
            @namespace,
            name,
            options.Type,
            [.. contract.Environments.Select(environment => Bind(environment, scope, options))]);
    }

    private static EnvironmentDeclaration Bind(ApiEnvironment environment, NameScope scope, OptionNames options) => new(
        scope.Take(Identifier.Pascal(environment.Name, "Environment"), Identifier.Pascal(environment.Name, "") + "Environment"),
        new($"Options with the values of the environment {environment.Name}: a new object at each call.", []),
        [.. environment.Values.Select(value => new EnvironmentValue(options.PropertyOf(value.Key), value.Value))]);
}
