namespace ZoomGen.Shared;

/// <summary>A value of JSON, whoever has parsed it.</summary>
internal interface IErrorNode<TNode>
    where TNode : class, IErrorNode<TNode>
{
    /// <summary>The name of a member of an object, or an empty text.</summary>
    string Name { get; }

    bool IsString { get; }

    /// <summary>The text of a string or a number, or null.</summary>
    string? Text { get; }

    /// <summary>The members of an object, or null.</summary>
    IEnumerable<TNode>? Members { get; }

    /// <summary>The elements of an array, or null.</summary>
    IEnumerable<TNode>? Items { get; }
}

internal sealed record FoundError(string? Code, string? Message, IReadOnlyList<FoundError> Details);

/// <summary>
/// Where the usual shapes of errors have their code and message: <c>{code, message, errors[]}</c>, problem details (RFC 9457), OAuth's
/// <c>error</c> and <c>error_description</c> (RFC 6749, section 5.2), <c>{"error": {…}}</c>, faults, and maps of fields to texts.
/// The generator compiles this file too: what it documents as an error's code, the runtime finds in the body. There is no LINQ in it,
/// because every native program contains it.
/// </summary>
internal static class ErrorShape
{
    /// <summary>Of the elements of an array, as many are read.</summary>
    public const int MaxDetails = 100;

    /// <summary>Of the members of an object, as many are read.</summary>
    public const int MaxMembers = 1000;

    private const int MaxDepth = 4;
    private const int MaxNameLength = 32;

    // All in lower case and without marks between words; of each list the first counts that is there.
    private static readonly string[] Codes = ["code", "errorcode", "errcode", "errno", "faultcode", "type"];
    private static readonly string[] CodesThatAreWords = ["error", "errortype", "issue"];
    private static readonly string[] Messages =
        [
            "message", "errordescription", "errormessage", "errormsg", "msg", "detail", "title", "description", "faultstring",
            "reason", "usermessage", "error", "details"
        ];

    private static readonly string[] Errors = ["error", "fault"];
    private static readonly string[] Others = ["status", "meta", "responsestatus", "exception", "exceptiondetails", "detail"];
    private static readonly string[] Details =
        ["errors", "details", "message", "invalidfields", "invalidparams", "fielderrors", "violations", "issues"];

    public static FoundError? Read<TNode>(TNode node)
        where TNode : class, IErrorNode<TNode> => Read(node, depth: 0, isDetail: false);

    private static FoundError? Read<TNode>(TNode node, int depth, bool isDetail)
        where TNode : class, IErrorNode<TNode>
    {
        if (depth > MaxDepth)
            return null;
        if (node.IsString)
            return node.Text is { Length: > 0 } text ? new(null, text, []) : null;
        if (node.Items is { } items)
            return WithOnly(null, null, ReadAll(items, depth));
        if (node.Members is not { } members)
            return null;
        var fields = Fields(members);
        var own = Own(fields, depth, isDetail);
        return Inner(fields, Errors, depth) is { } error ? Merge(error, own) : Merge(own, Inner(fields, Others, depth));
    }

    private static FoundError? Own<TNode>(Dictionary<string, TNode> fields, int depth, bool isDetail)
        where TNode : class, IErrorNode<TNode>
    {
        var code = First(fields, Codes) ?? First(fields, CodesThatAreWords, IsWord);
        var message = First(fields, Messages, text => text != code);
        // Beside a message an outer name is the error's; that of a detail is the field's.
        if (message is not null && !isDetail)
            code ??= First(fields, ["name"], IsWord);
        return WithOnly(code, message, FindDetails(fields, depth));
    }

    // `{"errors": [{…}]}`: the one detail is the error.
    private static FoundError? WithOnly(string? code, string? message, IReadOnlyList<FoundError> details)
    {
        var only = details.Count == 1 ? details[0] : null;
        return code is null && message is null && details.Count == 0 ? null : new(code ?? only?.Code, message ?? only?.Message, details);
    }

    private static FoundError? Merge(FoundError? first, FoundError? second) =>
        first is null || second is null
            ? first ?? second
            : new(first.Code ?? second.Code, first.Message ?? second.Message, first.Details.Count > 0 ? first.Details : second.Details);

    private static FoundError? Inner<TNode>(Dictionary<string, TNode> fields, string[] names, int depth)
        where TNode : class, IErrorNode<TNode>
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var value) && value.Members is not null
                && Read(value, depth + 1, isDetail: false) is { } error)
                return error;
        }
        return null;
    }

    private static IReadOnlyList<FoundError> FindDetails<TNode>(Dictionary<string, TNode> fields, int depth)
        where TNode : class, IErrorNode<TNode>
    {
        foreach (var name in Details)
        {
            if (!fields.TryGetValue(name, out var value))
                continue;
            var details = value.Items is { } items
                ? ReadAll(items, depth)
                : value.Members is { } members ? ReadMap(value, members, depth) : [];
            if (details.Count > 0)
                return details;
        }
        return [];
    }

    private static IReadOnlyList<FoundError> ReadAll<TNode>(IEnumerable<TNode> items, int depth)
        where TNode : class, IErrorNode<TNode>
    {
        var details = new List<FoundError>();
        var count = 0;
        foreach (var item in items)
        {
            if (count++ == MaxDetails)
                break;
            if (Read(item, depth + 1, isDetail: true) is { } error)
                details.Add(error);
        }
        return details;
    }

    // `{"name": ["is missing", "is short"]}`, and whatever is an error itself.
    private static IReadOnlyList<FoundError> ReadMap<TNode>(TNode value, IEnumerable<TNode> members, int depth)
        where TNode : class, IErrorNode<TNode>
    {
        if (Read(value, depth + 1, isDetail: true) is { } error)
            return [error];
        var details = new List<FoundError>();
        foreach (var member in members)
        {
            foreach (var item in member.Items ?? [member])
            {
                if (item is { IsString: true, Text: { } text } && details.Count < MaxDetails)
                    details.Add(new(null, $"{member.Name}: {text}", []));
            }
        }
        return details;
    }

    private static Dictionary<string, TNode> Fields<TNode>(IEnumerable<TNode> members)
        where TNode : class, IErrorNode<TNode>
    {
        var fields = new Dictionary<string, TNode>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (member.Name.Length > MaxNameLength)
                continue;
            var name = string.Concat(member.Name.Split('_', '-')).ToLowerInvariant();
            if (!fields.ContainsKey(name))
                fields[name] = member;
        }
        return fields;
    }

    private static string? First<TNode>(Dictionary<string, TNode> fields, string[] names, Func<string, bool>? isFit = null)
        where TNode : class, IErrorNode<TNode>
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var value) && value.Text is { Length: > 0 } text && isFit?.Invoke(text) != false)
                return text;
        }
        return null;
    }

    private static bool IsWord(string text) => text.Split(default(char[])).Length == 1;
}
