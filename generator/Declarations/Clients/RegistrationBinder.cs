using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Clients;

/// <summary>Declares the methods that register a client with the services of a program.</summary>
internal static class RegistrationBinder
{
    /// <summary>
    /// Where the methods are found without another using directive. Two clients of one name need two classes, so the class is named after
    /// the namespace as well.
    /// </summary>
    private const string Namespace = "Microsoft.Extensions.DependencyInjection";

    private const string Auth = "Auth";

    public static RegistrationDeclaration Bind(
        ClientNames names, OptionsDeclaration options, bool hasCredentials, IReadOnlyCollection<OperationDeclaration> operations)
    {
        var name = $"{names.Namespace.Replace('.', '_')}_{names.Client}Registration";
        return new(
            HintName.Of(names.Namespace, names.Client + "Registration"),
            Namespace,
            name,
            new(names.Namespace, names.Client),
            names.HasInterfaces ? new TypeRef(names.Namespace, names.Interface) : null,
            new(names.Namespace, names.Options),
            [.. options.Options.Select(option => new RegisteredProperty(option.Name, MostNeed(operations, option)))],
            [
                new(Auth, hasCredentials && AreMost(operations, IsSentWithAuth)),
                .. options.Credentials.Select(credential => new RegisteredProperty(credential.Name, IsRequired: false)),
            ]);
    }

    // A program may well do without the requests that need one of the others.
    private static bool MostNeed(IReadOnlyCollection<OperationDeclaration> operations, OptionDeclaration option) =>
        option.Default is not { IsLiteral: true } && AreMost(operations, request => Needs(request, option));

    private static bool AreMost(IReadOnlyCollection<OperationDeclaration> operations, Func<RequestDeclaration, bool> predicate) =>
        operations.Count(operation => predicate(operation.Request)) * 2 > operations.Count;

    // Other credentials have a step of their own.
    private static bool IsSentWithAuth(RequestDeclaration request) =>
        request.Authenticated && !request.Steps.Any(step => step is AuthenticateStep);

    private static bool Needs(RequestDeclaration request, OptionDeclaration option) => request.Steps.OfType<VariableStep>()
        .SelectMany(step => step.Text.Parts).OfType<OptionPart>()
        .Concat(request.Expected)
        .Any(part => part.Property == option.Name);
}
