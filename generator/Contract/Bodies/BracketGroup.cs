using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>
/// Form fields that follow each other and are parts of one value, which PHP, Ruby on Rails and others write as <c>metadata[key]</c>,
/// <c>expand[0]</c> and <c>items[0][id]</c>. <see cref="Value"/> is null for other fields, and for parts that are not one value.
/// </summary>
internal sealed record BracketGroup(string Root, IReadOnlyList<IReadOnlyList<FormFieldNode>> Runs, BracketNode? Value)
{
    /// <summary>Groups the fields of a form, each of which is one row or a run of rows with one name.</summary>
    public static IEnumerable<BracketGroup> Find(IEnumerable<IReadOnlyList<FormFieldNode>> runs)
    {
        var groups = new List<List<Part>>();
        foreach (var part in runs.Select(rows => new Part(rows, rows.Count == 1 ? Name(rows[0]) : null)))
        {
            if (part.Name is null || groups.Count == 0 || groups[groups.Count - 1][0].Name?.Root != part.Name.Root)
                groups.Add([]);
            groups[groups.Count - 1].Add(part);
        }
        // Two values of one name would be one property.
        var roots = groups.ToLookup(parts => parts[0].Root, StringComparer.Ordinal);
        return groups.Select(parts => new BracketGroup(
            parts[0].Root,
            [.. parts.Select(part => part.Rows)],
            parts[0].Name is not null && roots[parts[0].Root].Count() == 1 ? Read(parts) : null));
    }

    private static BracketNode? Read(IEnumerable<Part> parts) =>
        BracketNode.Read([.. parts.Select(part => new KeyValuePair<BracketName, FormFieldNode>(part.Name!, part.Rows[0]))]);

    // A part with a type or a file name of its own is not a scalar.
    private static BracketName? Name(FormFieldNode row) =>
        row is { Files: null, ContentType: null, FileName: null } && !VariableText.HasVariable(row.Key) ? BracketName.Parse(row.Key) : null;

    private sealed record Part(IReadOnlyList<FormFieldNode> Rows, BracketName? Name)
    {
        public string Root => Name?.Root ?? Rows[0].Key;
    }
}
