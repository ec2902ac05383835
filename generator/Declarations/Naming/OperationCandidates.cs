using ZoomGen.Generator.Contract;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>The possible names of an operation, the simplest first.</summary>
internal static class OperationCandidates
{
    public static IReadOnlyList<string> Of(ApiOperation operation)
    {
        var verb = Identifier.Pascal(operation.Method, "Send");
        var path = new PathPhrase(operation.Url.Path);
        var withoutRemark = operation.GivenName?.Text ?? Plain(TitleText.WithoutRemark(operation.Name), verb, path);
        var plain = operation.GivenName?.Text ?? Plain(operation.Name, verb, path);
        var withVerb = WithVerb(plain, verb);
        var withPath = plain + path.Without(plain);
        string[] candidates = operation.IsSafe
            ? [withoutRemark, plain, withPath, withVerb, withVerb + path.Full]
            : [withoutRemark, plain, withVerb, withPath, withVerb + path.Full];
        return [.. candidates.Select(Identifier.Whole).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static string Plain(string name, string verb, PathPhrase path)
    {
        if (TitleText.IsAddress(name))
            return verb + (TitleText.PathOf(name) is { } titled && !path.IsTemplateOf(titled) ? new PathPhrase(titled) : path).Short;
        var title = TitleText.Name(Imperative.Of(name), verb + path.Short);
        return title[0] == '_' ? verb + title.Substring(1) : title;
    }

    // `Update` can be PUT or PATCH, but `Delete` is unambiguous.
    private static string WithVerb(string name, string verb)
    {
        var first = Identifier.Words(name).FirstOrDefault() ?? "";
        if (string.Equals(first, verb, StringComparison.OrdinalIgnoreCase))
            return name;
        return ResourceName.IsVerb(first) ? name + verb : verb + name;
    }
}
