using Microsoft.AspNetCore.Http;
using ZoomGen.MockServer.Collections;
using ZoomGen.MockServer.Serving;

namespace ZoomGen.MockServer;

/// <summary>
/// What a <see cref="PostmanMockServer"/> answers instead of the saved response that it would choose. It can be used for several requests.
/// </summary>
public sealed class MockAnswer
{
    private readonly Func<Operation, IResult> _create;

    private MockAnswer(Func<Operation, IResult> create, TimeSpan delay = default)
    {
        _create = create;
        Delay = delay;
    }

    internal TimeSpan Delay { get; }

    /// <summary>Creates an answer without a body.</summary>
    /// <param name="statusCode">The status, from 200 to 599.</param>
    /// <param name="headers">The headers, such as <c>("Retry-After", "7")</c>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The status is not final, or HTTP does not allow a header.</exception>
    public static MockAnswer FromStatus(int statusCode, params (string Name, string Value)[] headers) => FromBody(statusCode, "", headers);

    /// <summary>Creates an answer with a text as its body.</summary>
    /// <param name="statusCode">The status, from 200 to 599.</param>
    /// <param name="body">
    /// The text, which is sent in the charset of the Content-Type or else in UTF-8. It is JSON unless the headers contain a Content-Type.
    /// </param>
    /// <param name="headers">The headers, such as <c>("Content-Type", "text/html")</c>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The status is not final, or HTTP does not allow a header.</exception>
    public static MockAnswer FromText(int statusCode, string body, params (string Name, string Value)[] headers)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(headers);
        return FromBody(statusCode, body, SavedHeader.WithType(headers));
    }

    /// <summary>Creates an answer that is a saved response of the request.</summary>
    /// <param name="name">
    /// The name of the response in the collection, or a part of it that no other name has. Each run of white space is compared as one
    /// space.
    /// </param>
    /// <returns>The answer. If the request has no such response, the server answers with the status 404 and problem details.</returns>
    public static MockAnswer FromExample(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(operation => Answers.Named(operation, name));
    }

    /// <summary>Creates an answer that closes the connection without a response.</summary>
    /// <returns>The answer.</returns>
    public static MockAnswer Disconnect() => new(_ => new DisconnectResult());

    /// <summary>Returns the same answer after a delay.</summary>
    /// <param name="delay">The time from the end of the request to the start of the answer.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative, or longer than 2,147,483,647 milliseconds.</exception>
    public MockAnswer WithDelay(TimeSpan delay)
    {
        DelayLimit.Check(delay);
        return new(_create, delay);
    }

    internal IResult Create(Operation operation) => _create(operation);

    private static MockAnswer FromBody(int statusCode, string body, (string Name, string Value)[] headers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, StatusCodes.Status200OK);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        ArgumentNullException.ThrowIfNull(headers);
        SavedHeader[] saved = [.. headers.Select(header => new SavedHeader(header.Name, header.Value))];
        if (Array.Find(saved, header => !ResponseHeaders.CanBeSent(header)) is { } refused)
            throw new ArgumentException($"The header '{refused.Name}' cannot be sent.", nameof(headers));
        return new(_ => new SavedResponseResult(new("", "", statusCode, saved, body)));
    }
}
