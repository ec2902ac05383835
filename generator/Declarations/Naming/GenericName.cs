using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Recognizes names that have no meaning without their context.</summary>
internal static class GenericName
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "Attribute", "Attributes", "Body", "Children", "Config", "Configuration", "Content", "Contents", "Context", "Custom",
        "Detail", "Details", "Element", "Elements", "Entities", "Entity", "Entries", "Entry", "Extra", "Feature", "Features",
        "Field", "Fields", "Filter", "Filters", "Hit", "Hits", "Information", "Input", "Item", "Items", "Link", "List", "Node",
        "Nodes", "Obj", "Object", "Objects", "Option", "Options", "Output", "Parameter", "Parameters", "Params", "Payload", "Properties",
        "Property", "Query", "Record", "Records", "Request", "Res", "Resource", "Resources", "Row", "Rows", "Setting", "Settings",
        "State", "States", "Stats", "Status", "Statuses", "Summary", "Total", "Totals", "Type", "Types", "Value", "Values",
    };

    /// <summary>Names of parts that look the same in all bodies of an API.</summary>
    private static readonly HashSet<string> Standard = new(StringComparer.Ordinal)
    {
        "Link", "Links", "Meta", "Metadata", "Pagination", "Paging",
    };

    /// <summary>Segments of a path that are whoever calls, as in <c>/users/me</c>.</summary>
    private static readonly HashSet<string> Callers = new(StringComparer.Ordinal) { "Me", "Myself", "Self" };

    public static bool Is(string name) => WrapperName.Is(name) || Words.Contains(name);

    /// <summary>Whether objects of this name are the same thing, whatever contains them: the links of a user are links.</summary>
    public static bool IsStandard(string name) => Standard.Contains(name);

    public static bool IsCaller(string segment) => Callers.Contains(segment);
}
