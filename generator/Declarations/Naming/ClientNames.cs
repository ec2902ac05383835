using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>
/// The root namespace and class of a client. They come from the metadata of its item, or else from the collection's name.
/// <see cref="HasInterfaces"/> is true if each client has an interface.
/// </summary>
internal sealed record ClientNames(string Namespace, string Client, bool HasInterfaces)
{
    private const string Ending = "Client";
    private const string Public = "public";
    private const string Internal = "internal";

    /// <summary>A root namespace with such a name would hide a type or namespace that every file of the user's project needs.</summary>
    private static readonly HashSet<string> Hiding = new(
        [.. CommonTypes.Names, "Http", "Microsoft", "Program"], StringComparer.Ordinal);

    /// <summary>Whether the emitted types are internal.</summary>
    public bool IsInternal { get; init; }

    public string Interface => "I" + Client;

    public string Options => Client + "Options";

    public string Extensions => Client + "Extensions";

    public string Environments => Stem + "Environments";

    /// <summary>The name of the client without its suffix.</summary>
    public string Stem =>
        Client.Length > Ending.Length && Client.EndsWith(Ending, StringComparison.Ordinal)
            ? Client.Substring(0, Client.Length - Ending.Length)
            : Client;

    /// <summary>The names, or null if the metadata is not a valid C# name.</summary>
    public static ClientNames? Resolve(CollectionItem item, string collectionName, DiagnosticBag bag)
    {
        if (item.Namespace is { } given && !given.Split('.').All(CSharpName.IsValid))
            return Refuse(item, bag, "Namespace", "a valid C# namespace");
        if (item.ClientName is { } client && !CSharpName.IsValid(client))
            return Refuse(item, bag, "ClientName", "a valid C# class name");
        if (item.Accessibility is not (null or Public or Internal))
            return Refuse(item, bag, "Accessibility", "'public' or 'internal'");
        var name = FromCollection(collectionName);
        return new(item.Namespace ?? name, item.ClientName ?? name + Ending, item.Interfaces)
        {
            IsInternal = item.Accessibility == Internal,
        };
    }

    private static string FromCollection(string collectionName)
    {
        var words = Identifier.Words(collectionName).ToList();
        while (words.Count > 1 && words[words.Count - 1].ToUpperInvariant() is "API" or "APIS" or "COLLECTION")
            words.RemoveAt(words.Count - 1);
        var name = Identifier.Pascal(string.Join(" ", words), "Api");
        return Hiding.Contains(name) ? name + "Api" : name;
    }

    private static ClientNames? Refuse(CollectionItem item, DiagnosticBag bag, string metadata, string kind)
    {
        bag.Report(Descriptors.InvalidMetadata, Place.StartOf(item.MainFile), metadata, kind);
        return null;
    }
}
