using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Items;

internal static class AuthReader
{
    /// <summary>The auth settings, or null if they are inherited.</summary>
    public static AuthNode? Read(ObjectView owner) =>
        owner.Object("auth") is { } auth && auth.TextOrNull("type") is { Length: > 0 } type
            ? AuthSettings.Create(type, ReadParameters(auth, type), auth.Place, auth.Bag)
            : null;

    // A list of rows in version 2.1, and an object in version 2.0.
    private static EquatableArray<AuthParameter> ReadParameters(ObjectView auth, string type)
    {
        var parameters = new List<AuthParameter>();
        switch (auth.Member(type))
        {
            case SyntaxArray rows:
                foreach (var row in rows.Elements.OfType<SyntaxObject>().Select(row => new ObjectView(row, auth.Bag)))
                    Add(row.TextOrNull("key"), row.TextOrNull("value"));
                break;
            case SyntaxObject table:
                foreach (var member in table.Members)
                    Add(member.Name, member.Value.AsText());
                break;
        }
        return [.. parameters];

        void Add(string? key, string? value)
        {
            if (key is not null && value is not null)
                parameters.Add(new(key, value));
        }
    }
}
