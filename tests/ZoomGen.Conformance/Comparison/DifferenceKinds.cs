namespace ZoomGen.Conformance.Comparison;

/// <summary>The kinds of differences, as the report names them.</summary>
internal static class DifferenceKinds
{
    public const string NotGenerated = "not generated";
    public const string NotCompiled = "not compiled";
    public const string NotSent = "not sent";
    public const string Method = "method";
    public const string Host = "host";
    public const string Target = "target";
    public const string Path = "target.path";
    public const string Query = "target.query";
    public const string HeaderMissing = "header.missing";
    public const string HeaderExtra = "header.extra";
    public const string HeaderValue = "header.value";
    public const string Body = "body.bytes";
    public const string Form = "body.form";
    public const string Json = "body.json";
    public const string Part = "part";
    public const string PartName = "part.name";
    public const string PartFileName = "part.filename";
    public const string PartEncodedFileName = "part.filename*";
    public const string PartContentType = "part.contentType";
    public const string PartValue = "part.value";
}
