namespace ZoomGen.Generator.Reporting;

/// <summary>
/// Every diagnostic of the generator. A message says what is wrong, where, and what to do. Each diagnostic has a page in
/// <c>generator/docs</c>, a row in the release table and a test.
/// </summary>
internal static class Descriptors
{
    public static readonly DiagnosticRule InternalError = Error(
        "ZG0001", "The generator failed",
        "ZoomGen failed on this collection with {0} in {1}; this is a bug in ZoomGen, please report it");

    public static readonly DiagnosticRule UnreadableFile = Error(
        "ZG0002", "The file cannot be read",
        "The file cannot be read, or it is longer than {0} characters; check its permissions, or split the collection");

    public static readonly DiagnosticRule MalformedJson = Error(
        "ZG0003", "The file is not valid JSON",
        "The file is not valid JSON: {0}; correct the file at this position");

    public static readonly DiagnosticRule NotACollection = Error(
        "ZG0004", "The file is not a Postman collection",
        "The file is not a Postman collection that ZoomGen can read: it is {0}; "
        + "export the collection from Postman as 'Collection v2.1'");

    public static readonly DiagnosticRule Version1Collection = Error(
        "ZG0005", "The collection has format version 1",
        "The collection has the retired format version 1; import it into Postman, and export it as 'Collection v2.1'");

    public static readonly DiagnosticRule LanguageVersionTooLow = Error(
        "ZG0006", "The project's C# language version is too low",
        "The project compiles as C# {0}, but ZoomGen emits C# 12; set <LangVersion> to 12 or higher in the project file");

    public static readonly DiagnosticRule ClashingClients = Error(
        "ZG0007", "Two collections have the same client namespace",
        "The namespace '{0}' conflicts with the client of another collection; "
        + "set another one in the project file: <PostmanCollection {1} Namespace=\"…\" />");

    public static readonly DiagnosticRule InvalidMetadata = Error(
        "ZG0008", "The metadata of a PostmanCollection item is not valid",
        "The {0} of this PostmanCollection item is not {1}; correct it in the project file");

    public static readonly DiagnosticRule WrongShape = Warning(
        "ZG0009", "A part of the collection has the wrong shape",
        "In this file, {0} should be {1} and is skipped; correct it, or export the file from Postman again");

    public static readonly DiagnosticRule RefusedOnTheWire = Warning(
        "ZG0010", "A part of the collection cannot be sent",
        "The client cannot send {0}, so it is left out; correct or delete it in Postman");

    public static readonly DiagnosticRule LimitExceeded = Warning(
        "ZG0011", "A limit is exceeded",
        "{0} exceeds the limit of {1}, so part of the collection is left out; reduce it, or split the collection");

    public static readonly DiagnosticRule UnknownAuthentication = Warning(
        "ZG0012", "An authentication type is unknown",
        "'{0}' is not an authentication type of Postman; "
        + "set credentials in the client's options, or correct the type in Postman");

    public static readonly DiagnosticRule Ignored = Info(
        "ZG0013", "A part of the collection has no equivalent in the client",
        "The generated client does not include {0}; if you need it, provide it in your own code");

    public static readonly DiagnosticRule UndefinedVariable = Info(
        "ZG0014", "A variable has no value in the collection",
        "The variable '{0}' has no value in the collection; set it in the client's options");

    public static readonly DiagnosticRule MoreDiagnostics = Warning(
        "ZG0015", "There are more errors and warnings than are shown",
        "{0} more errors and warnings of this file are not shown; fix the first ones, which often have the same cause");

    public static readonly DiagnosticRule NotAnEnvironment = Error(
        "ZG0016", "The file is not a Postman environment",
        "The file has no list 'values', so it is not a Postman environment; "
        + "export the environment or the globals from Postman");

    public static readonly DiagnosticRule LiveCredential = Warning(
        "ZG0017", "A value looks like a real credential",
        "This value looks like a real credential, and everybody who can read the collection can use it; "
        + "revoke it, and put a variable in its place");

    public static readonly DiagnosticRule ContradictingValue = Info(
        "ZG0018", "A documented value contradicts its type",
        "The documented value of '{0}' does not fit the type that the collection or an overlay gives it, "
        + "so the example uses another value; "
        + "correct the value or the type");

    public static readonly DiagnosticRule OverlayWithoutMatch = Warning(
        "ZG0019", "An entry of an overlay matches nothing",
        "The collection does not contain {0}, so this entry has no effect; correct its name, or remove the entry");

    public static readonly DiagnosticRule OverlayWrongShape = Warning(
        "ZG0020", "A part of an overlay is not valid",
        "In this overlay, {0} should be {1}; it is skipped until you correct it");

    public static readonly DiagnosticRule OverlayRefused = Warning(
        "ZG0021", "An entry of an overlay cannot be applied",
        "{0}; this part of the entry has no effect, so change or remove it");

    public static readonly DiagnosticRule OverlayWithoutCollection = Warning(
        "ZG0022", "An overlay has no collection",
        "No collection uses this overlay; name it after a collection in the same folder that has no other overlay");

    public static readonly DiagnosticRule MissingFile = Error(
        "ZG0024", "A file that the project includes is not found",
        "The file '{0}' is not found; correct its path in the project file");

    public static readonly DiagnosticRule EnvironmentWithoutCollection = Info(
        "ZG0025", "An environment has no collection",
        "The project has no Postman collection that can use this environment; add the collection, or remove the environment");

    public static readonly DiagnosticRule UpdateWithoutEffect = Info(
        "ZG0026", "An update of a PostmanCollection item has no effect",
        "The project does not include '{0}', so this Update has no effect; correct the path, or use Include");

    public static readonly DiagnosticRule MoreInformation = Info(
        "ZG0029", "There is more information than is shown",
        "{0} more information messages of this file are not shown; none of them requires a change");

    public static readonly DiagnosticRule ForeignScheme = Warning(
        "ZG0030", "A variable has a protocol that a client cannot use",
        "The value of the variable '{0}' starts URLs with the protocol '{1}', but clients send only http and https; "
        + "correct the value, or set another one in the client's options");

    public static readonly DiagnosticRule DotSegment = Warning(
        "ZG0031", "A path has a dot segment",
        "The path of this URL contains '{0}', and servers and proxies may take it as a step to another path; write the path without it");

    public static readonly DiagnosticRule EndlessVariable = Warning(
        "ZG0032", "A variable refers to itself or to too many others",
        "The variable '{0}' refers to itself, or to more variables than can be replaced, so its default is cut; correct its value");

    public static readonly DiagnosticRule MissingCase = Warning(
        "ZG0033", "A switch does not handle every case of a response",
        "This switch over '{0}' does not handle {1}; add what is missing, or a default");

    public static readonly DiagnosticRule MalformedYaml = Error(
        "ZG0034", "The file is not valid YAML",
        "The file is not valid YAML, or it uses a part of YAML that Postman does not write: {0}; correct the file at this position");

    public static readonly DiagnosticRule UnknownKind = Warning(
        "ZG0035", "A file of a collection has an unknown kind",
        "This file has {0} and is left out, because ZoomGen expects '{1}' in a file of this name; correct '$kind', or rename the file");

    public static readonly DiagnosticRule RequestWithoutCollection = Info(
        "ZG0036", "A request is outside of any collection",
        "This request is in no Postman collection, so it is left out; move it to a directory below 'collections', "
        + "or include the directory of its collection in the project file: <PostmanCollection Include=\"…\" />");

    public static readonly DiagnosticRule AbsentCollection = Info(
        "ZG0037", "A collection of Postman's resources file is not in the project",
        "The project does not include the collection '{0}', so it has no client; correct the path, "
        + "or include the collection in the project file: <PostmanCollection Include=\"…\" />");

    private static DiagnosticRule Error(string id, string title, string message) => new(id, title, message, RuleSeverity.Error);

    private static DiagnosticRule Warning(string id, string title, string message) => new(id, title, message, RuleSeverity.Warning);

    private static DiagnosticRule Info(string id, string title, string message) => new(id, title, message, RuleSeverity.Info);
}
