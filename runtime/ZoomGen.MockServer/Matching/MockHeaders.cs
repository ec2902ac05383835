using System.Globalization;
using Microsoft.AspNetCore.Http;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Matching;

/// <summary>The headers by which a caller of a Postman mock server asks for a certain example.</summary>
internal sealed record MockHeaders(string? Code, string? Id, string? Name)
{
    public bool Any => Code is not null || Id is not null || Name is not null;

    public static MockHeaders Read(IHeaderDictionary headers) => new(
        Text(headers, "x-mock-response-code"),
        Text(headers, "x-mock-response-id"),
        Text(headers, "x-mock-response-name"));

    /// <summary>
    /// The first example that has everything that was asked for; among several of one name a 200 goes first, as in Postman.
    /// </summary>
    public SavedResponse? Select(IEnumerable<SavedResponse> responses)
    {
        var matching = responses.Where(HasCode).Where(HasId).Where(HasName).ToArray();
        return Array.Find(matching, response => response.Code is 200) ?? matching.FirstOrDefault();
    }

    private bool HasCode(SavedResponse response) =>
        Code is null || Code == response.Code.ToString(CultureInfo.InvariantCulture);

    // Postman's UID is the owner's id, a hyphen and the id that stands in the collection.
    private bool HasId(SavedResponse response) =>
        Id is null || (response.Id.Length > 0 && (Id == response.Id || Id.EndsWith("-" + response.Id, StringComparison.Ordinal)));

    private bool HasName(SavedResponse response) => Name is null || response.IsNamed(Name);

    private static string? Text(IHeaderDictionary headers, string name) =>
        headers.TryGetValue(name, out var values) && values.ToString().Trim() is { Length: > 0 } text ? text : null;
}
