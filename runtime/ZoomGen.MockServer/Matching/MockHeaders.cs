using System.Globalization;
using Microsoft.AspNetCore.Http;
using ZoomGen.Http;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Matching;

/// <summary>The headers by which a caller of a Postman mock server asks for a certain example.</summary>
internal sealed record MockHeaders(string? Code, string? Id, string? Name)
{
    /// <summary>Whether one example is named, whatever the request is like.</summary>
    public bool HasExample => Id is not null || Name is not null;

    public bool Any => Code is not null || HasExample;

    public static MockHeaders Read(IHeaderDictionary headers) => new(
        Text(headers, "x-mock-response-code"),
        Text(headers, "x-mock-response-id"),
        Text(headers, "x-mock-response-name"));

    /// <summary>
    /// The first example that has everything that was asked for; among several of one name a 200 goes first, as in Postman.
    /// </summary>
    public Example? Select(IEnumerable<Example> examples)
    {
        var matching = examples.Where(Accept).ToArray();
        return Array.Find(matching, example => example.Response.Code is 200) ?? matching.FirstOrDefault();
    }

    private bool Accept(Example example) => HasCode(example.Response) && HasId(example.Response) && HasName(example.Response);

    private bool HasCode(SavedResponse response) =>
        Code is null || Code == response.Code.ToString(CultureInfo.InvariantCulture);

    // Postman's UID is the owner's id, a hyphen and the id that stands in the collection.
    private bool HasId(SavedResponse response) =>
        Id is null || (response.Id.Length > 0 && (Id == response.Id || Id.EndsWith("-" + response.Id, StringComparison.Ordinal)));

    private bool HasName(SavedResponse response) => Name is null || response.IsNamed(Name);

    // Some clients write UTF-8, others Latin-1.
    private static string? Text(IHeaderDictionary headers, string name) =>
        headers.TryGetValue(name, out var values) && values.ToString().Trim() is { Length: > 0 } text ? HeaderText.Decode(text) : null;
}
