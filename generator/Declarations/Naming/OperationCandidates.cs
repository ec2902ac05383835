using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Parameters;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>The possible names of an operation, the simplest first.</summary>
internal static class OperationCandidates
{
    private const int MaxQueryNames = 3;

    public static IReadOnlyList<string> Of(ApiOperation operation)
    {
        var verb = Identifier.Pascal(operation.Method, "Send");
        var path = new PathPhrase(operation.Url.Path);
        var withoutRemark = operation.GivenName?.Text ?? Plain(TitleText.WithoutRemark(operation.Name), verb, path);
        var plain = operation.GivenName?.Text ?? Plain(operation.Name, verb, path);
        var withVerb = WithVerb(plain, verb);
        var withPath = plain + path.Without(plain);
        // A thing is the same for all methods, and so is the remark on it.
        var thing = StartsWithVerb(withoutRemark) ? withoutRemark : verb + withoutRemark;
        string[] candidates = operation.IsSafe
            ? [withoutRemark, plain, withPath, withVerb, withVerb + path.Full]
            : [withoutRemark, thing, plain, withVerb, withPath, withVerb + path.Full];
        return [.. candidates.Select(Identifier.Whole).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>A phrase that tells <c>/search?name=a</c> from <c>/search?category=b</c>. Empty without a query.</summary>
    public static string QueryPhrase(ApiOperation operation)
    {
        var names = operation.Parameters
            .Where(parameter => parameter.Location == ParameterLocation.Query)
            .Select(parameter => Identifier.Pascal(parameter.Name.Source, "").TrimStart('_'))
            .Where(name => name.Length > 0)
            .Take(MaxQueryNames)
            .ToArray();
        return names.Length == 0 ? "" : "By" + string.Join("And", names);
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
        if (string.Equals(FirstWord(name), verb, StringComparison.OrdinalIgnoreCase))
            return name;
        return StartsWithVerb(name) ? name + verb : verb + name;
    }

    private static bool StartsWithVerb(string name) => ResourceName.IsVerb(FirstWord(name));

    private static string FirstWord(string name) => Identifier.Words(name).FirstOrDefault() ?? "";
}
