using System.Reflection;
using ZoomGen.Conformance.Collections;
using ZoomGen.Conformance.Generation;
using ZoomGen.Conformance.Records;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Declarations.Clients;

namespace ZoomGen.Conformance.Sending;

/// <summary>Fills in a client's options as a user would who has the values of a record.</summary>
internal static class ClientOptions
{
    /// <summary>Only what the collection leaves open is set: the values that it gives are in the client already.</summary>
    public static ApiClientOptions For(LoadedClient client, RequestRecord record, Auth? auth, bool inEnvironment)
    {
        var environment = inEnvironment ? client.FirstEnvironment : null;
        var options = (ApiClientOptions)(environment?.GetValue(null) ?? Activator.CreateInstance(client.OptionsType)!);
        var given = record.Bindings ?? new Dictionary<string, string?>();
        SetVariables(client, options, given);
        var values = Values(record);
        // A client that knows no environments is told their values, and a user gives the secrets of a collection and of an environment.
        SetVariables(client, options, inEnvironment && environment is null ? values : Missing(client, options, values));
        SetAuth(options, auth);
        options.DynamicVariables = name => given.GetValueOrDefault(name);
        return options;
    }

    private static Dictionary<string, string?> Missing(
        LoadedClient client, ApiClientOptions options, Dictionary<string, string?> values)
    {
        var missing = client.Index.Options.Where(option => Property(client, option)?.GetValue(options) is null);
        return missing.Where(option => values.ContainsKey(option.Variable)).ToDictionary(
            option => option.Variable, option => values[option.Variable]);
    }

    // A value that a user gives is not searched for variables.
    private static Dictionary<string, string?> Values(RequestRecord record) =>
        (record.Variables ?? new Dictionary<string, string?>()).Keys
        .ToDictionary(name => name, name => (string?)VariableText.Resolve($"{{{{{name}}}}}", record));

    /// <summary>Options for a collection without records: a made-up value for each variable that the collection leaves open.</summary>
    public static ApiClientOptions MadeUp(LoadedClient client)
    {
        var baseUrls = client.Index.Operations.Values
            .SelectMany(operation => operation.Contract.Url.Pieces.Take(1)).OfType<VariablePiece>().Select(piece => piece.Name).ToHashSet();
        var options = (ApiClientOptions)Activator.CreateInstance(client.OptionsType)!;
        var open = client.Index.Options.Where(
            option => option.Default?.Source is not { Length: > 0 } source || (baseUrls.Contains(option.Variable) && IsRelative(source)));
        SetVariables(client, options, open.ToDictionary(
            option => option.Variable,
            option => (string?)(baseUrls.Contains(option.Variable) ? "https://api.example.test" : "var-" + option.Name)));
        return options;
    }

    // The server `/` of an OpenAPI document: relative to where the document was, which only a user knows.
    private static bool IsRelative(string baseUrl) => baseUrl.StartsWith('/');

    private static void SetVariables(LoadedClient client, ApiClientOptions options, IReadOnlyDictionary<string, string?> values)
    {
        foreach (var option in client.Index.Options)
        {
            if (values.TryGetValue(option.Variable, out var value))
                Property(client, option)?.SetValue(options, value);
        }
    }

    private static PropertyInfo? Property(LoadedClient client, OptionDeclaration option) =>
        client.OptionsType.GetProperty(option.Name) is { } property && property.PropertyType == typeof(string) ? property : null;

    // One request uses one of them, and it gets the credentials of that request.
    private static void SetAuth(ApiClientOptions options, Auth? auth)
    {
        if (auth is null)
            return;
        foreach (var property in options
            .GetType()
            .GetProperties()
            .Where(property => property.CanWrite && property.PropertyType.IsInstanceOfType(auth)))
            property.SetValue(options, auth);
    }
}
