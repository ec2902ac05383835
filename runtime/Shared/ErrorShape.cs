namespace ZoomGen.Shared;

/// <summary>A value of JSON, whoever has parsed it.</summary>
internal interface IErrorNode<TNode>
    where TNode : IErrorNode<TNode>
{
    bool IsString { get; }

    /// <summary>The text of a string or a number; null of everything else.</summary>
    string? Text { get; }

    /// <summary>Null where the value is no object.</summary>
    IEnumerable<KeyValuePair<string, TNode>>? Members { get; }

    /// <summary>Null where the value is no array.</summary>
    IEnumerable<TNode>? Items { get; }
}

internal sealed record FoundError(string? Code, string? Message, IReadOnlyList<FoundError> Details);

/// <summary>
/// Where the usual shapes of errors have their code and message: <c>{code, message, errors[]}</c>, problem details (RFC 9457), OAuth's
/// <c>error</c> and <c>error_description</c> (RFC 6749, section 5.2), <c>{"error": {…}}</c>, faults, and maps of fields to texts.
/// The generator compiles this file too: what it documents as an error's code, the runtime finds in the body.
/// </summary>
internal static class ErrorShape
{
    private const int MaxDetails = 100;
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
        where TNode : IErrorNode<TNode> => Read(node, depth: 0, isDetail: false);

    private static FoundError? Read<TNode>(TNode node, int depth, bool isDetail)
        where TNode : IErrorNode<TNode>
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
        where TNode : IErrorNode<TNode>
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
        where TNode : IErrorNode<TNode>
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
        where TNode : IErrorNode<TNode>
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
        where TNode : IErrorNode<TNode> =>
            [.. items.Take(MaxDetails).Select(item => Read(item, depth + 1, isDetail: true)).OfType<FoundError>()];

    // `{"name": ["is missing", "is short"]}`, and whatever is an error itself.
    private static IReadOnlyList<FoundError> ReadMap<TNode>(TNode value, IEnumerable<KeyValuePair<string, TNode>> members, int depth)
        where TNode : IErrorNode<TNode>
    {
        if (Read(value, depth + 1, isDetail: true) is { } error)
            return [error];
        return [.. members
            .SelectMany(member => Texts(member.Value).Select(text => new FoundError(null, $"{member.Key}: {text}", [])))
            .Take(MaxDetails)];
    }

    private static IEnumerable<string> Texts<TNode>(TNode value)
        where TNode : IErrorNode<TNode> => (value.Items ?? [value]).Where(item => item.IsString).Select(item => item.Text).OfType<string>();

    private static Dictionary<string, TNode> Fields<TNode>(IEnumerable<KeyValuePair<string, TNode>> members)
    {
        var fields = new Dictionary<string, TNode>(StringComparer.Ordinal);
        foreach (var member in members.Where(member => member.Key.Length <= MaxNameLength))
        {
            var name = string.Concat(member.Key.Where(c => c is not ('_' or '-'))).ToLowerInvariant();
            if (!fields.ContainsKey(name))
                fields.Add(name, member.Value);
        }
        return fields;
    }

    private static string? First<TNode>(Dictionary<string, TNode> fields, string[] names, Func<string, bool>? isFit = null)
        where TNode : IErrorNode<TNode>
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var value) && value.Text is { Length: > 0 } text && isFit?.Invoke(text) != false)
                return text;
        }
        return null;
    }

    private static bool IsWord(string text) => !text.Any(char.IsWhiteSpace);
}
