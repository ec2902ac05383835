using ZoomGen.Generator.Collection.Items;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>
/// Reads auth settings. A collection can have a list of them, and a request can choose one of the list by its id.
/// </summary>
internal static class AuthPartReader
{
    private const string List = "auth";
    private const string Credentials = "credentials";

    public static AuthPart? Read(ObjectView owner) => owner.Member(List) switch
    {
        null => null,
        SyntaxArray list => ReadList(owner, list),
        _ => owner.Object(List) is { } auth ? ReadOne(auth) : null,
    };

    private static AuthPart? ReadList(ObjectView owner, SyntaxArray list)
    {
        IdentifiedAuth[] settings = [.. owner.Objects(List).Select(ReadSettings).OfType<IdentifiedAuth>()];
        return settings.Length == 0 ? null : new([.. settings], null, list.Place);
    }

    private static AuthPart? ReadOne(ObjectView auth)
    {
        if (auth.Text("type") != "inherit")
            return ReadSettings(auth) is { } settings ? new([settings], null, auth.Place) : null;
        return ReadRows(auth).FirstOrDefault(row => row.Key == "id")?.Value is { Length: > 0 } id ? new([], id, auth.Place) : null;
    }

    private static IdentifiedAuth? ReadSettings(ObjectView auth)
    {
        if (auth.Text("type") is not { Length: > 0 } type)
            return null;
        if (auth.Member("rules") is SyntaxArray { Elements.Count: > 0 } rules)
            auth.Bag.Report(Descriptors.Ignored, rules.Place, "the rules of these credentials");
        var rows = ReadRows(auth).Where(row => row is { Key.Length: > 0, Value: not null });
        EquatableArray<AuthParameter> parameters = [.. rows.Select(row => new AuthParameter(row.Key, row.Value!))];
        return AuthSettings.Create(type, parameters, auth.Place, auth.Bag) is { } settings ? new(auth.TextOrNull("id"), settings) : null;
    }

    private static IEnumerable<FieldNode> ReadRows(ObjectView auth) => RowReader.Read(auth, Credentials);
}
