namespace ZoomGen.Integration.Tests.Conformance;

/// <summary>
/// The requests of this repository's collections that go out otherwise than from Postman on purpose, by the rule of
/// generator/docs/differences.md.
/// </summary>
internal static class DeliberateDifferences
{
    public static IReadOnlyDictionary<string, string> Rules { get; } = new Dictionary<string, string>
    {
        ["auth: Types/Bearer without parameters"] = "D1",
        ["encoding: Queries/Escapes"] = "D4",
        ["encoding: Queries/Every mark in a value"] = "D4",
        ["encoding: Queries/Percent sign"] = "D4",
        ["encoding: Queries/Plus"] = "D4",
        ["encoding: Queries/URL as text"] = "D4",
        ["encoding: Variables/Ampersand and equals sign"] = "D4",
        ["headers: Known names/Literal cookie"] = "D9",
        ["headers: Lists/Repeated"] = "D8",
        ["hosts: Oddities/User info"] = "D5",
        ["hosts: Parts/Default port"] = "D10",
        ["hosts: Variables/Base URL that ends with a slash"] = "D12",
        ["multipart: Texts/Quote in a name"] = "D5",
        ["path-variables: Names/Entry for another name"] = "D7",
        ["path-variables: Names/In another case"] = "D7",
        ["path-variables: Names/With a verb"] = "D7",
        ["path-variables: Values/No value"] = "D7",
        ["path-variables: Values/Null"] = "D7",
        ["path-variables: Values/Question mark"] = "D4",
        ["path-variables: Values/Slash"] = "D4",
        ["path-variables: Values/Stray percent sign"] = "D4",
        ["placeholders: Form"] = "D3",
        ["placeholders: Header"] = "D3",
        ["placeholders: JSON"] = "D3",
        ["placeholders: Path"] = "D3",
        ["placeholders: Query"] = "D3",
        ["url-shapes: Objects/Segment as an object"] = "D7",
        ["url-shapes: Strings/Variable without an entry"] = "D7",
        ["version-2.0: Path variable without an entry"] = "D7",
        ["zoom-livestream: Meetings/Get live stream details"] = "D2",
        ["zoom-livestream: Meetings/Update Live Stream Status"] = "D1",
        ["zoom-livestream: Meetings/Update a live stream"] = "D1",
        ["zoom-livestream: Webinars/Update a live stream"] = "D1",
    };
}
