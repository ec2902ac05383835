using ZoomGen.Conformance.Generation;
using ZoomGen.Conformance.Records;
using ZoomGen.Generator.Contract.Urls;

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
        // A client that knows no environments is told their values.
        if (inEnvironment && environment is null)
            SetVariables(client, options, record.Variables ?? given);
        SetVariables(client, options, Secrets(client, record));
        SetVariables(client, options, given);
        SetAuth(options, auth);
        options.DynamicVariables = name => given.GetValueOrDefault(name);
        return options;
    }

    // Secrets of a collection never become defaults: a user gives them.
    private static Dictionary<string, string?> Secrets(LoadedClient client, RequestRecord record) => client.Index.Options
        .Where(option => option.Default is null && record.Variables?.ContainsKey(option.Variable) is true)
        .ToDictionary(option => option.Variable, option => record.Variables![option.Variable]);

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
            if (values.TryGetValue(option.Variable, out var value) && client.OptionsType.GetProperty(option.Name) is { } property
                && property.PropertyType == typeof(string))
                property.SetValue(options, value);
        }
    }

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
