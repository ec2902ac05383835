using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ZoomGen.Extensions.Configuration;
using ZoomGen.Extensions.Credentials;
using ZoomGen.Extensions.Logging;
using ZoomGen.Runtime;

namespace ZoomGen.Extensions;

/// <summary>Registers a generated client. The generated extension methods call it.</summary>
/// <typeparam name="TClient">The type of the client.</typeparam>
/// <typeparam name="TOptions">The type of its options.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiClientRegistration<
    TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>
    where TClient : ApiClient
    where TOptions : ApiClientOptions
{
    /// <summary>Creates a client.</summary>
    public required Func<HttpClient, TOptions, TClient> Create { get; init; }

    /// <summary>The properties of the options for variables.</summary>
    public required IReadOnlyList<ApiClientProperty<TOptions, string>> Variables { get; init; }

    /// <summary>The properties of the options for credentials.</summary>
    public required IReadOnlyList<ApiClientProperty<TOptions, Auth>> Credentials { get; init; }

    /// <summary>The interface of the client, or null if it has none.</summary>
    public Type? Interface { get; init; }

    /// <summary>Registers the client with options from the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section with the variables, credentials and limits.</param>
    /// <param name="name">The key of the service, or null.</param>
    /// <returns>The builder of its HTTP client.</returns>
    public IHttpClientBuilder Add(IServiceCollection services, IConfiguration section, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        var names = ClientNames.From<TClient>(name);
        var faults = new ConditionalWeakTable<TOptions, IReadOnlyList<string>>();
        services.TryAddSingleton(_ => new CredentialStore());
        services.AddSingleton<IOptionsChangeTokenSource<TOptions>>(new ConfigurationChangeTokenSource<TOptions>(names.Options, section));
        services.AddSingleton<IConfigureOptions<TOptions>>(provider => new SectionOptions<TOptions>(
            names, section, Variables, Credentials, faults, provider.GetRequiredService<CredentialStore>(), provider));
        services.AddSingleton<IValidateOptions<TOptions>>(
            new SectionValidation<TOptions>(names, section, Variables, Credentials, faults));
        services.AddHttpClient(names.TokenHttpClient)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(ClientHandler.Create)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        return AddClient(services, names, name).ConfigurePrimaryHttpMessageHandler(provider =>
        {
            // The options decide which credentials there are.
            provider.GetRequiredService<ValidOptions<TOptions>>().Get(names.Options);
            return provider.GetRequiredService<CredentialStore>().CreateHandler(names.HttpClient) ?? ClientHandler.Create();
        });
    }

    /// <summary>Registers the client with options from code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="name">The key of the service, or null.</param>
    /// <returns>The builder of its HTTP client.</returns>
    public IHttpClientBuilder Add(IServiceCollection services, Action<TOptions> configure, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var names = ClientNames.From<TClient>(name);
        services.Configure(names.Options, configure);
        services.AddSingleton<IValidateOptions<TOptions>>(new VariableValidation<TOptions>(names, Variables));
        return AddClient(services, names, name).ConfigurePrimaryHttpMessageHandler(ClientHandler.Create);
    }

    private IHttpClientBuilder AddClient(IServiceCollection services, ClientNames names, string? key)
    {
        services.AddOptions<TOptions>(names.Options).ValidateOnStart().PostConfigure<ILoggerFactory>(
            (options, loggers) => CallLog.Attach(options, loggers.CreateLogger(names.HttpClient)));
        services.TryAddSingleton(provider => new ValidOptions<TOptions>(
            provider.GetRequiredService<IOptionsMonitor<TOptions>>(), provider.GetRequiredService<ILogger<TClient>>()));
        services.AddKeyedTransient(key, (provider, _) => CreateClient(provider, names));
        if (Interface is not null)
            services.Add(new(Interface, key, (provider, _) => provider.GetRequiredKeyedService<TClient>(key), ServiceLifetime.Transient));
        // The loggers of the factory write URLs with their query.
        return services.AddHttpClient(names.HttpClient).RemoveAllLoggers();
    }

    private TClient CreateClient(IServiceProvider provider, ClientNames names) => Create(
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(names.HttpClient),
        provider.GetRequiredService<ValidOptions<TOptions>>().Get(names.Options));
}
