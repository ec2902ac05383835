using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ZoomGen.Extensions.Credentials;

namespace ZoomGen.Extensions.Configuration;

/// <summary>Sets the options of a client from a section of the configuration, and keeps the faults for the validation.</summary>
internal sealed class SectionOptions<TOptions>(
    ClientNames names,
    IConfiguration section,
    IReadOnlyList<ApiClientProperty<TOptions, string>> variables,
    IReadOnlyList<ApiClientProperty<TOptions, Auth>> credentials,
    ConditionalWeakTable<TOptions, IReadOnlyList<string>> faults,
    CredentialStore store,
    IServiceProvider provider)
    : IConfigureNamedOptions<TOptions>
    where TOptions : ApiClientOptions
{
    public void Configure(TOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, TOptions options)
    {
        if (name != names.Options)
            return;
        var found = new List<string>();
        var settings = new SettingReader(section, found);
        foreach (var variable in variables)
        {
            if (settings.Find(variable.Name) is { } value)
                variable.Write(options, value);
        }
        SetLimits(settings, options);
        foreach (var credential in credentials)
        {
            if (store.Find(names.HttpClient, section.GetSection(credential.Name), Read) is { } auth)
                credential.Write(options, auth);

            CredentialSettings? Read() => CredentialReader.Read(settings.Enter(credential.Name), FindTokenServices());
        }
        faults.AddOrUpdate(options, found);
    }

    private TokenServices FindTokenServices() => new(
        () => provider.GetRequiredService<IHttpClientFactory>().CreateClient(names.TokenHttpClient),
        provider.GetService<ITokenStore>(),
        provider.GetService<TimeProvider>() ?? TimeProvider.System);

    private static void SetLimits(SettingReader settings, TOptions options)
    {
        Set(nameof(options.MaxResponseBytes), value => options.MaxResponseBytes = value);
        Set(nameof(options.MaxErrorBytes), value => options.MaxErrorBytes = value);
        Set(nameof(options.MaxPages), value => options.MaxPages = value);

        void Set(string key, Action<long> set)
        {
            if (settings.FindNumber(key) is not { } value)
                return;
            try
            {
                set(value);
            }
            catch (ArgumentOutOfRangeException)
            {
                settings.AddFault(key, "is too small.");
            }
        }
    }
}
