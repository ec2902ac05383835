using ZoomGen.Generator.Declarations.Clients;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the methods that register a client with the services of a program. The package for it does the work.</summary>
internal static class RegistrationEmitter
{
    private const string Extensions = "global::ZoomGen.Extensions";
    private const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";
    private const string ServicesType = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string SectionType = "global::Microsoft.Extensions.Configuration.IConfiguration";
    private const string Services = "this " + ServicesType + " services";
    private const string Section = SectionType + " section";

    public static void Write(SourceWriter writer, RegistrationDeclaration registration)
    {
        var (client, options) = (TypeText.Full(registration.Client), TypeText.Full(registration.Options));
        using var @namespace = writer.Open($"namespace {registration.Namespace}");
        DocComment.Summary(writer, $"Registers <see cref=\"{client}\"/>.");
        using var @class = EmittedType.Open(writer, $"static class {registration.Name}");
        WriteTable(writer, registration, client, options);
        WriteMethods(writer, registration.Client.Name, client, options);
    }

    private static void WriteTable(SourceWriter writer, RegistrationDeclaration registration, string client, string options)
    {
        using var table = writer.Open(
            $"private static readonly {Extensions}.ApiClientRegistration<{client}, {options}> Registration = new()", "};");
        writer.Line("Create = static (httpClient, options) => new(httpClient, options),");
        WriteProperties(writer, "Variables", registration.Variables);
        WriteProperties(writer, "Credentials", registration.Credentials);
        if (registration.Interface is { } type)
            writer.Line($"Interface = typeof({TypeText.Full(type)}),");
    }

    private static void WriteProperties(SourceWriter writer, string name, IEnumerable<RegisteredProperty> properties)
    {
        writer.Line($"{name} =");
        writer.Line("[");
        foreach (var property in properties)
        {
            var option = $"options.{property.Name}";
            var required = property.IsRequired ? ", isRequired: true" : "";
            writer.Line($"    new({Literal.Of(property.Name)}, static options => {option}, static (options, value) => {option} = value{required}),");
        }
        writer.Line("],");
    }

    private static void WriteMethods(SourceWriter writer, string name, string client, string options)
    {
        var configure = $"global::System.Action<{options}> configure";
        writer.Line(
            $"""

             /// <summary>Registers <see cref="{client}"/> with options from a section of the configuration.</summary>
             /// <remarks>The keys are the properties of <see cref="{options}"/>. Credentials are sections with a Type.</remarks>
             /// <param name="section">The section. A client that is created after a change of it has the new options.</param>
             /// <returns>The builder of the HTTP client.</returns>
             public static {Builder} Add{name}({Services}, {Section})
                 => Registration.Add(services, section);

             /// <summary>Registers <see cref="{client}"/> with options from code.</summary>
             /// <param name="configure">Sets the options.</param>
             /// <returns>The builder of the HTTP client.</returns>
             public static {Builder} Add{name}({Services}, {configure})
                 => Registration.Add(services, configure);

             /// <inheritdoc cref="Add{name}({ServicesType}, {SectionType})"/>
             /// <param name="name">The key of the service, and the name of the options.</param>
             public static {Builder} Add{name}({Services}, string name, {Section})
                 => Registration.Add(services, section, name);

             /// <inheritdoc cref="Add{name}({ServicesType}, {ActionOf(options)})"/>
             /// <param name="name">The key of the service, and the name of the options.</param>
             public static {Builder} Add{name}({Services}, string name, {configure})
                 => Registration.Add(services, configure, name);
             """);
    }

    private static string ActionOf(string options) => $"global::System.Action{{{options}}}";
}
