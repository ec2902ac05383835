using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ZoomGen.Extensions.Credentials;

namespace ZoomGen.Extensions.Configuration;

/// <summary>
/// Checks options that come from a section of the configuration. What the section lacks can have been set by code. Each fault names the
/// key.
/// </summary>
internal sealed class SectionValidation<TOptions>(
    ClientNames names,
    IConfiguration section,
    IReadOnlyList<ApiClientProperty<TOptions, string>> variables,
    IReadOnlyList<ApiClientProperty<TOptions, Auth>> credentials,
    ConditionalWeakTable<TOptions, IReadOnlyList<string>> faults)
    : IValidateOptions<TOptions>
    where TOptions : ApiClientOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        if (name != names.Options)
            return ValidateOptionsResult.Skip;
        var found = faults.TryGetValue(options, out var known) ? known.ToList() : [];
        var settings = new SettingReader(section, found);
        foreach (var variable in VariableValidation<TOptions>.FindMissing(options, variables))
            settings.AddFault(variable, "has no value.");
        foreach (var credential in credentials.Where(credential => IsMissing(credential, options)))
            settings.Enter(credential.Name).AddFault(CredentialReader.TypeKey, "has no value. It is the type of the credentials, or None.");
        return found.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(found);
    }

    // A section that says something has been read, and its faults are known.
    private bool IsMissing(ApiClientProperty<TOptions, Auth> credential, TOptions options) =>
        credential.IsRequired
        && credential.Read(options) is null
        && string.IsNullOrWhiteSpace(section.GetSection(credential.Name)[CredentialReader.TypeKey]);
}
