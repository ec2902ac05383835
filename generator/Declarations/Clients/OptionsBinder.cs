using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Clients;

/// <summary>
/// Declares the options of a client. They have a property for each variable that requests use, and for each set of credentials except the
/// first.
/// </summary>
internal sealed class OptionsBinder(ApiContract contract, ClientNames names)
{
    public OptionNames Name()
    {
        var scope = NameScope.ForMembers([names.Options, .. RuntimeNames.OptionMembers]);
        var properties = contract.Variables.ToDictionary(
            variable => variable.Name, variable => NameVariable(scope, VaultVariable.NameOf(variable.Name)), StringComparer.Ordinal);
        var derived = new HashSet<string>(
            contract.Environments
                .SelectMany(environment => environment.Values)
                .Where(value => value.Value is not { IsLiteral: true })
                .Select(value => value.Key),
            StringComparer.Ordinal);
        return new(
            new(names.Namespace, names.Options),
            properties,
            new HashSet<string>(
                contract.Variables
                    .Where(variable => variable.Default is not { IsLiteral: true } || derived.Contains(variable.Name))
                    .Select(variable => variable.Name),
                StringComparer.Ordinal),
            derived.ToDictionary(variable => variable, variable => scope.Take("Derived" + properties[variable]), StringComparer.Ordinal),
            contract.Credentials.Skip(1).ToDictionary(credential => credential, credential => NameCredential(scope, credential)));
    }

    public OptionsDeclaration Bind(OptionNames options) => new(
        HintName.Of(names.Namespace, names.Options),
        names.Namespace,
        names.Options,
        new($"The options of {names.Client}.", [CredentialDoc.Of(contract.Credentials.Count > 0 ? contract.Credentials[0] : null)]),
        [.. contract.Variables.Select(variable => BindVariable(variable, options))],
        [.. contract.Credentials.Skip(1).Select(credential => BindCredential(credential, options))],
        contract.Variables.FirstOrDefault(variable => variable.Name == contract.BaseVariable)?.Default?.Literal);

    private static CredentialDeclaration BindCredential(ApiCredential credential, OptionNames options) =>
        new(options.PropertyOf(credential)!, new(CredentialDoc.Of(credential), []));

    private OptionDeclaration BindVariable(ApiVariable variable, OptionNames names) => new(
        variable.Name,
        names.PropertyOf(variable.Name),
        variable.Default is { } value ? names.Bind(value) : null,
        names.DerivationOf(variable.Name),
        DocBinder.Bind(variable.Description, variable.IsDefined ? $"The variable {variable.Name} of the collection." : BaseUrlText()));

    // Requests to other hosts do not use the option.
    private string BaseUrlText() =>
        contract.Root.AllOperations.Select(operation => operation.Url.Base).Distinct(StringComparer.Ordinal).Count() == 1
            ? "The URL that precedes the path of each request."
            : "The URL that precedes the path of each request to this host. Some requests have other hosts.";

    private static string NameVariable(NameScope scope, string variable) =>
        scope.Take(Identifier.Member(variable, "Variable"), Identifier.Member(variable, "") + "Variable");

    // Named by the auth type or, if several have the same type, by what distinguishes them.
    private static string NameCredential(NameScope scope, ApiCredential credential)
    {
        var name = CredentialDoc.ClassOf(credential.Type) ?? Identifier.Pascal(credential.Type, "Own") + "Auth";
        var mark = Identifier.Pascal(credential.KeyName ?? string.Concat(credential.Variables.Take(1)), "");
        return scope.Take(name, name.Substring(0, name.Length - "Auth".Length) + mark + "Auth");
    }
}
