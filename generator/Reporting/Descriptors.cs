namespace ZoomGen.Generator.Reporting;

/// <summary>Every diagnostic of the generator. Each has a page in <c>generator/docs</c>, a row in the release table and a test.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticRule InternalError = Error(
        "ZG0001", "The generator failed",
        "ZoomGen failed on this collection with {0} in {1}; this is a bug of ZoomGen, please report it");

    public static readonly DiagnosticRule UnreadableFile = Error(
        "ZG0002", "The collection file cannot be read",
        "The file cannot be read, or is longer than {0} characters");

    public static readonly DiagnosticRule MalformedJson = Error(
        "ZG0003", "The collection is not valid JSON",
        "The file is not valid JSON: {0}");

    public static readonly DiagnosticRule NotACollection = Error(
        "ZG0004", "The file is not a Postman collection",
        "The file is {0}, not a Postman collection; export the collection from Postman as 'Collection v2.1'");

    public static readonly DiagnosticRule Version1Collection = Error(
        "ZG0005", "The collection has format version 1",
        "The collection has the retired format version 1; import it into Postman and export it as 'Collection v2.1'");

    public static readonly DiagnosticRule LanguageVersionTooLow = Error(
        "ZG0006", "The project's C# language version is too low",
        "ZoomGen emits C# 12, and this project compiles as C# {0}; set <LangVersion>12</LangVersion> or higher");

    public static readonly DiagnosticRule ClashingClients = Error(
        "ZG0007", "Two collections give the same client",
        "'{0}' is also the namespace of the client of another collection; "
        + "give one of them a Namespace: <PostmanCollection Update=\"{1}\" Namespace=\"…\" />");

    public static readonly DiagnosticRule InvalidMetadata = Error(
        "ZG0008", "The metadata of a PostmanCollection item is not a C# name",
        "{0} of this PostmanCollection item must be a C# {1}");

    public static readonly DiagnosticRule WrongShape = Warning(
        "ZG0009", "A part of the collection has the wrong shape",
        "{0} should be {1}; it is skipped");

    public static readonly DiagnosticRule RefusedOnTheWire = Warning(
        "ZG0010", "A name or value that HTTP does not allow is left out",
        "{0} is not allowed in an HTTP request; it is left out");

    public static readonly DiagnosticRule LimitExceeded = Warning(
        "ZG0011", "A limit is exceeded",
        "{0} exceeds the limit of {1}; the rest is left out");

    public static readonly DiagnosticRule UnknownAuthentication = Warning(
        "ZG0012", "A type of authentication is not known",
        "'{0}' is not a type of authentication that Postman has; "
        + "requests that declare it carry whatever credentials the options have for it");

    public static readonly DiagnosticRule Ignored = Info(
        "ZG0013", "A part of the collection has no counterpart in a client",
        "{0} is not part of the generated client");

    public static readonly DiagnosticRule UndefinedVariable = Info(
        "ZG0014", "A variable has no value in the collection",
        "Nothing in the collection gives '{0}' a value; set it in the options of the client");

    public static readonly DiagnosticRule MoreDiagnostics = Warning(
        "ZG0015", "More diagnostics than are shown",
        "{0} more diagnostics of this collection are not shown");

    public static readonly DiagnosticRule NotAnEnvironment = Error(
        "ZG0016", "The file is not a Postman environment",
        "The file has no list 'values', so it is no Postman environment; export the environment or the globals from Postman");

    public static readonly DiagnosticRule LiveCredential = Warning(
        "ZG0017", "A value looks like a real credential",
        "This value looks like a real credential, and whoever can read the collection can use it; put a variable in its place");

    public static readonly DiagnosticRule ContradictingValue = Info(
        "ZG0018", "A documented value contradicts its type",
        "The documented value of '{0}' does not fit the type that the rest of the collection, or its overlay, gives it; "
        + "the example has another one");

    public static readonly DiagnosticRule OverlayWithoutMatch = Warning(
        "ZG0019", "An entry of an overlay matches nothing",
        "Nothing in the collection is {0}; the entry changes nothing");

    public static readonly DiagnosticRule OverlayWrongShape = Warning(
        "ZG0020", "A part of an overlay is not understood",
        "In an overlay, {0} should be {1}; it is skipped");

    public static readonly DiagnosticRule OverlayRefused = Warning(
        "ZG0021", "An overlay asks for what cannot be",
        "{0}; this part of the entry changes nothing");

    public static readonly DiagnosticRule OverlayWithoutCollection = Warning(
        "ZG0022", "An overlay has no collection",
        "No collection of the project takes this overlay: one of its name has to stand in its folder, with no other overlay beside it");

    private static DiagnosticRule Error(string id, string title, string message) => new(id, title, message, RuleSeverity.Error);

    private static DiagnosticRule Warning(string id, string title, string message) => new(id, title, message, RuleSeverity.Warning);

    private static DiagnosticRule Info(string id, string title, string message) => new(id, title, message, RuleSeverity.Info);
}
