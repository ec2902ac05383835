using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Credentials;

/// <summary>
/// One set of credentials that requests ask for: the type of Postman's helper, the variables that its parameters name, and for an API key
/// its name and place. Equal ones are the same credentials. Their values come from the user of the client.
/// </summary>
internal sealed record ApiCredential(string Type, EquatableArray<string> Variables, string? KeyName, bool InQuery);
