using System.Globalization;
using System.Net.Http.Headers;
using ZoomGen.Shared;

namespace ZoomGen.Responses.Headers;

/// <summary>Reads the headers that <see cref="RateLimit"/> names.</summary>
internal sealed class RateLimitHeaders(HttpResponseHeaders headers)
{
    private const double FirstUnixSecond = 1e9;
    private const double FirstUnixMillisecond = 1e11;
    private const double LastUnixMillisecond = 1e14;

    private static readonly string[] Prefixes = ["RateLimit-", "X-RateLimit-", "X-Rate-Limit-"];

    public static RateLimit? Read(HttpResponseHeaders headers)
    {
        var limit = new RateLimitHeaders(headers).Read();
        return limit == new RateLimit() ? null : limit;
    }

    private RateLimit Read()
    {
        var state = State();
        var limit = Number(state.Value("limit")) ?? Number(First("Limit"));
        var policy = Policy(state, limit);
        return new()
        {
            Limit = limit ?? Number(policy.Value("q")) ?? Number(policy.Name),
            Remaining = Number(state.Value("r")) ?? Number(state.Value("remaining")) ?? Number(First("Remaining")),
            Reset = Seconds(state.Value("t")) ?? Seconds(state.Value("reset")) ?? Time(First("Reset")) ?? Time(First("Reset-After")),
            Window = Seconds(policy.Value("w")),
            Category = state.Name is { Length: > 0 } name ? name : First("Category"),
            Type = First("Type"),
        };
    }

    // `"burst";r=50;t=30, "daily";r=900` from draft 08 on: the one with the least left. `limit=100, remaining=50, reset=30` in draft 07:
    // all are one.
    private StructuredItem State()
    {
        var items = StructuredItem.ReadList(Value("RateLimit"));
        return items.Any(item => item.Key is "limit" or "remaining" or "reset")
            ? StructuredItem.None with { Parameters = items.ToLookup(item => item.Key, item => item.Name) }
            : items.Where(item => Number(item.Value("r")) is not null).MinBy(item => Number(item.Value("r"))) ?? StructuredItem.None;
    }

    // `"burst";q=100;w=60` has the state's name, `100;w=60` (up to draft 07) its limit; the policy that stands alone needs neither.
    private StructuredItem Policy(StructuredItem state, long? limit)
    {
        var policies = StructuredItem.ReadList(Value("RateLimit-Policy"));
        return policies.FirstOrDefault(IsCurrent) ?? (policies is [var only] ? only : StructuredItem.None);

        bool IsCurrent(StructuredItem policy) =>
            policy.Name.Length > 0 && (policy.Name == state.Name || (limit is not null && Number(policy.Name) == limit));
    }

    private string? First(string name) => Prefixes.Select(prefix => Value(prefix + name)).FirstOrDefault(value => value is not null);

    private string? Value(string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString().Trim() is { Length: > 0 } text ? text : null;

    // `100, 100;w=60` (up to draft 06): the first is the limit that counts.
    private static long? Number(string? text)
    {
        var end = text?.IndexOfAny([',', ';']) ?? -1;
        var first = end < 0 ? text : text.AsSpan(0, end).Trim();
        return long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static TimeSpan? Seconds(string? text) =>
        Number(text) is { } seconds ? seconds < FirstUnixSecond ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue : null;

    private TimeSpan? Time(string? text)
    {
        if (text is null)
            return null;
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return HeaderTime.UntilDate(text, headers);
        return number switch
        {
            < FirstUnixSecond => TimeSpan.FromSeconds(number),
            < FirstUnixMillisecond => HeaderTime.Until(DateTimeOffset.UnixEpoch.AddSeconds(number), headers),
            < LastUnixMillisecond => HeaderTime.Until(DateTimeOffset.UnixEpoch.AddMilliseconds(number), headers),
            _ => null,
        };
    }
}
