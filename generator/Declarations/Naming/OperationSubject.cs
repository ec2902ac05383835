using ZoomGen.Generator.Contract;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>What an operation does, and to what. In the folder of users, <c>list</c> is about users.</summary>
internal sealed class OperationSubject
{
    /// <summary>Folders of operations that have something to do with each other, but are not about a thing of this name.</summary>
    private static readonly HashSet<string> Topics = new(StringComparer.OrdinalIgnoreCase) { "Auth", "Authentication", "Authorization" };

    private readonly string _variant;

    /// <param name="operation">The operation.</param>
    /// <param name="name">Its name.</param>
    /// <param name="folder">The name of its folder, empty for the root.</param>
    public OperationSubject(ApiOperation operation, string name, string folder)
    {
        _variant = TitleText.VariantOf(operation.Name);
        Segments = [.. operation.Url.Path.Split('/').Where(IsName).Select(segment => Identifier.Pascal(segment, ""))];
        Verb = ResourceName.VerbOf(name);
        Resource = ResourceOf(name, folder);
        Phrase = name == Verb ? PascalName.Join(Verb, Resource) : name;
    }

    /// <summary>The verb with which the name starts, or empty.</summary>
    public string Verb { get; }

    /// <summary>
    /// The thing that the operation is about: in the folder of users, a User for <c>list</c>, and UserDetails for <c>get details</c>.
    /// </summary>
    public string Resource { get; }

    /// <summary>The name with the resource: in the folder of users, <c>create</c> creates a user.</summary>
    public string Phrase { get; }

    /// <summary>The segments of the path that are names.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>A <c>message (html)</c> is a message, and so is a <c>message - 200 OK</c>.</summary>
    public string WithoutVariant(string name) => PascalName.WithoutEnd(name, _variant);

    // All requests of a GraphQL API have one path.
    public static bool IsName(string segment) =>
        segment.Length > 0
            && !string.Equals(segment, "graphql", StringComparison.OrdinalIgnoreCase)
            && segment.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-');

    private string ResourceOf(string operation, string folder)
    {
        var name = ResourceName.Of(WithoutVariant(operation));
        if (name.Length > 0 && !GenericName.Is(name))
            return name;
        var last = Segments.Count > 0 ? Segments[Segments.Count - 1] : "";
        var owner = folder.Length > 0 && !Topics.Contains(folder) ? folder : last;
        return owner.Length == 0 ? operation : PascalName.Join(Nouns.Singular(owner), name);
    }
}
