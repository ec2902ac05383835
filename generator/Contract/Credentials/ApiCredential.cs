namespace ZoomGen.Generator.Contract.Credentials;

/// <summary>
/// One set of credentials that requests ask for: the type of Postman's helper, the variables that its parameters name, and for an API key its
/// name and place. Its values come from the user of the client.
/// </summary>
internal sealed record ApiCredential(string Type, IReadOnlyList<string> Variables, string? KeyName, bool InQuery)
{
    /// <summary>Whether two requests that declare these ask for the same credentials.</summary>
    public bool IsSame(ApiCredential other) =>
        Type == other.Type && KeyName == other.KeyName && InQuery == other.InQuery && Variables.SequenceEqual(other.Variables, StringComparer.Ordinal);
}
