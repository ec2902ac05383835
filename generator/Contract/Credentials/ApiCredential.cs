using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Credentials;

/// <summary>
/// One set of credentials that requests need: the auth type in Postman, the variables in its parameters and, for an API key, its name and
/// location. The values are set by the user of the client.
/// </summary>
internal sealed record ApiCredential(string Type, EquatableArray<string> Variables, string? KeyName, bool InQuery);
