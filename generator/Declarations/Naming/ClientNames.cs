using System.Text.RegularExpressions;
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

    /// <summary>What every collection is.</summary>
    private static readonly HashSet<string> Genres = new(StringComparer.OrdinalIgnoreCase)
    {
        "API", "APIs", "Collection", "Docs", "Documentation", "Reference",
    };

    /// <summary>Words that say more about what the next word says of every collection: a REST API, a Postman collection.</summary>
    private static readonly Dictionary<string, string> GenrePrefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Postman"] = "Collection",
        ["REST"] = "API",
        ["RESTful"] = "API",
    };

    /// <summary>In words. A longer name is a sentence.</summary>
    private const int MaxWords = 8;

    private const int MaxShortened = 5;

    /// <summary>Words before the subject of a sentence.</summary>
    private static readonly HashSet<string> Openings = new(StringComparer.OrdinalIgnoreCase) { "A", "An", "Is", "The", "This" };

    /// <summary>The start of a sentence, up to what qualifies its subject.</summary>
    private static readonly Regex Clause = new(
        @"^.+?(?=\s[-\u2013\u2014|]|[:;,(\[]|[.!?](?:\s|$)|\s(?:for|from|how|that|to|using|which|with)\s|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);

    /// <summary>Each part of <c>Payment API - Sandbox</c> can say what every collection is.</summary>
    private static readonly Regex Separator = new(@"\s[-\u2013\u2014|]\s|[:(\[]", RegexOptions.CultureInvariant);

    private static readonly Regex Version = new(@"^v\d+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The end of a version such as <c>v3.12</c> or <c>3.0</c>. It is ignored because the next export may have another.</summary>
    private static readonly Regex MinorVersion = new(@"(?<=\bv?\d+)(\.\d+)+\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Whether the emitted types are internal.</summary>
    public bool IsInternal { get; init; }

    public string Interface => "I" + Client;

    public string Options => Client + "Options";

    public string Extensions => Client + "Extensions";

    public string Environments => Stem + "Environments";

    /// <summary>The name of the client without its suffix.</summary>
    public string Stem => PascalName.WithoutEnd(Client, Ending);

    /// <summary>The names, or null if the metadata is not a valid C# name.</summary>
    public static ClientNames? Resolve(CollectionItem item, string collectionName, DiagnosticBag bag)
    {
        if (item.Namespace is { } given && !given.Split('.').All(CSharpName.IsValid))
            return Refuse(item, bag, "Namespace", "a valid C# namespace");
        if (item.ClientName is { } client && !CSharpName.IsValid(client))
            return Refuse(item, bag, "ClientName", "a valid C# class name");
        if (item.Accessibility is not (null or Public or Internal))
            return Refuse(item, bag, "Accessibility", "'public' or 'internal'");
        var name = NameOf(collectionName) ?? NameOf(FileName(item.Path)) ?? "Postman";
        return new(item.Namespace ?? name, item.ClientName ?? name + Ending, item.Interfaces)
        {
            IsInternal = item.Accessibility == Internal,
        };
    }

    // Null if nothing in the text distinguishes the collection from others, or if it is not readable. `Orders API v2` becomes OrdersV2.
    private static string? NameOf(string title)
    {
        var text = MinorVersion.Replace(TitleText.WithoutOrder(title), "");
        var words = Parts(text).SelectMany(WithoutGenre).ToArray();
        if (words.All(Version.IsMatch) || !LatinText.IsReadable(text))
            return null;
        var name = TitleText.SpellNumber(Identifier.Pascal(string.Join(" ", words), ""));
        return Hiding.Contains(name) ? name + "Api" : name;
    }

    // `Payment API 1` becomes PaymentV1, but `Windows 11` keeps its number.
    private static IEnumerable<string> WithoutGenre(string[] words)
    {
        var last = words.Length - 1;
        var isNumber = last > 0 && words[last].All(char.IsDigit) && Genres.Contains(words[last - 1]);
        var end = last > 0 && (isNumber || Version.IsMatch(words[last])) ? last : words.Length;
        var version = end == last ? (isNumber ? "V" : "") + words[last] : null;
        while (end > 0 && IsGenre(words[end - 1], end < words.Length ? words[end] : ""))
            end--;
        return version is null ? words.Take(end) : words.Take(end).Append(version);
    }

    private static bool IsGenre(string word, string next) =>
        Genres.Contains(word)
        || (GenrePrefixes.TryGetValue(word, out var genre) && string.Equals(genre, next, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string[]> Parts(string text) => Identifier.Words(text).Count() <= MaxWords
        ? Separator.Split(text).Select(part => Identifier.Words(part).ToArray())
        : [[.. Identifier.Words(Clause.Match(text).Value).SkipWhile(Openings.Contains).Take(MaxShortened)]];

    // Without any of its extensions.
    private static string FileName(string path) => path.Split('/', '\\').Last().Split('.')[0];

    private static ClientNames? Refuse(CollectionItem item, DiagnosticBag bag, string metadata, string kind)
    {
        bag.Report(Descriptors.InvalidMetadata, Place.StartOf(item.MainFile), metadata, kind);
        return null;
    }
}
