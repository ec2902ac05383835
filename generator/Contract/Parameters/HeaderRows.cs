using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>Selects the rows of a header table that can be sent.</summary>
internal static class HeaderRows
{
    /// <summary>The enabled Content-Type rows, in order. The first of them determines how Postman reads the body.</summary>
    public static IEnumerable<FieldNode> ContentTypes(RequestNode request) =>
        LastSpellings([.. request.Headers.Where(row => !row.Disabled && IsContentType(row))]);

    /// <summary>
    /// The enabled Authorization header of a request, if there is only one and it consists of the name of a scheme, such as <c>Bearer</c>,
    /// without credentials.
    /// </summary>
    public static FieldNode? BareScheme(RequestNode request)
    {
        var rows = request.Headers.Where(row => !row.Disabled && row.IsHeader("Authorization")).Take(2).ToArray();
        return rows.Length == 1 && rows[0].Value?.Trim().ToLowerInvariant() is "bearer" or "basic" ? rows[0] : null;
    }

    /// <param name="rows">The header table.</param>
    /// <param name="scope">The variables.</param>
    /// <param name="replacesAuthorization">Whether the client's credentials replace the Authorization header.</param>
    /// <param name="bag">Receives the headers that cannot be sent.</param>
    public static IEnumerable<FieldNode> Select(
        IEnumerable<FieldNode> rows, VariableScope scope, bool replacesAuthorization, DiagnosticBag bag) =>
        LastSpellings([.. rows.Where(row => !IsContentType(row) && !(replacesAuthorization && row.IsHeader("Authorization")))]).Where(
            row => IsSendable(row, scope, bag));

    private static bool IsContentType(FieldNode row) => row.IsHeader("Content-Type");

    // Rows with the same name are lines of one header. If names differ only in case, Postman sends the last spelling. A disabled row with
    // the same name as an enabled one is an alternative value for the same header.
    private static IEnumerable<FieldNode> LastSpellings(IReadOnlyList<FieldNode> rows)
    {
        var spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Where(row => !row.Disabled))
            spellings[row.Key] = row.Key;
        var kept = new List<FieldNode>();
        foreach (var row in rows)
        {
            if (spellings.TryGetValue(row.Key, out var spelling) ? !row.Disabled && row.Key == spelling : row.Disabled)
                kept.Add(row);
            if (row.Disabled && !spellings.ContainsKey(row.Key))
                spellings[row.Key] = "";
        }
        return kept;
    }

    private static bool IsSendable(FieldNode row, VariableScope scope, DiagnosticBag bag)
    {
        if (HttpSyntax.IsReservedHeader(row.Key))
        {
            // A different Host means a different server. The others are set by HTTP itself, and vendors export them without any intention.
            bag.Report(
                row.IsHeader("Host") ? Descriptors.RefusedOnTheWire : Descriptors.Ignored,
                row.Place,
                $"the header '{row.Key}', which belongs to the connection");
            return false;
        }
        var name = scope.Resolve(row.Key);
        return (VariableText.HasVariable(name) || HttpSyntax.IsToken(name)) && scope.IsFieldValue(row.Value ?? "")
            || Refuse(row, bag);
    }

    private static bool Refuse(FieldNode row, DiagnosticBag bag)
    {
        bag.Report(Descriptors.RefusedOnTheWire, row.Place, "this header, whose name or value HTTP does not allow");
        return false;
    }
}
