using Microsoft.AspNetCore.Http;
using ZoomGen.Generator.Contract.Overlays;
using ZoomGen.MockServer.Collections;
using ZoomGen.MockServer.Matching;
using ZoomGen.MockServer.Serving;

namespace ZoomGen.MockServer;

/// <summary>
/// An HTTP server on loopback that answers from the saved responses of a Postman collection, for use in tests.
/// </summary>
/// <remarks>
/// <para>
/// A request is matched by its method and path template. <c>:name</c> and <c>{{variable}}</c> match one segment that is not empty, and a
/// literal segment takes precedence over a variable one. If several requests have one method and template, their query decides, scored as
/// by Postman's mock servers. HEAD is answered like GET, without the body, unless the collection has a HEAD request for the path.
/// </para>
/// <para>
/// Postman's headers <c>x-mock-response-code</c>, <c>x-mock-response-id</c> and <c>x-mock-response-name</c> select the saved response. In
/// a name, any run of white space equals one space, because a header cannot contain a line break. If no response matches, the answer is
/// 404. Unlike Postman's servers, this one searches only the responses of the request that was matched.
/// </para>
/// <para>
/// With <c>x-mock-match-request-headers</c>, which lists the names of headers, and <c>x-mock-match-request-body: true</c>, the server
/// answers with a response that was saved for a request with the same headers or body, or with 404. The case of headers does not matter.
/// JSON is compared by value and forms by their fields. Where only a response was saved, its request is the documented one.
/// </para>
/// <para>
/// Without these headers, a request
/// may lack a query parameter, header or form field whose description begins with <c>(Required)</c> or contains <c>[required]</c>. It gets
/// the documented 400, else 422, else the first documented 4xx, else a 400 of the server's own. Any other request gets the first 2xx
/// response or, if there is none, the first response.
/// </para>
/// <para>
/// In the headers and the body of a saved response, <c>{{name}}</c> is the value of the environment or else of the collection. If neither
/// has one, it is what the request has in the place of the segment <c>{{name}}</c> of the path. Dynamic variables such as
/// <c>{{$guid}}</c> have a new value in each place. Anything else stays as it is. A variable that is the host of a request, such as
/// <c>{{baseUrl}}</c>, is this server, whatever its value, so that a client that follows a link stays here.
/// </para>
/// <para>
/// The overlay beside a collection, such as <c>zoom.zoomgen.json</c>, applies to the server as well: it does not answer excluded requests,
/// and it requires what the overlay requires, in the body that the overlay chooses.
/// </para>
/// <para>
/// <see cref="Enqueue"/>, <see cref="Faults"/> and <see cref="Latency"/> take precedence over all of that.
/// </para>
/// <para>
/// If the collection has no answer, the server sends problem details (RFC 9457): 404 for an unknown path, 405 for an unknown method, 400
/// for a form that cannot be read, 413 for a body over 32 MiB, and 501 for a request without saved responses.
/// </para>
/// <para>See "How a Postman mock server matches requests to saved examples" in the Postman Learning Center.</para>
/// </remarks>
/// <example>
/// <code>
/// await using var server = await PostmanMockServer.StartAsync("zoom.postman_collection.json");
/// var zoom = new ZoomClient(new ZoomClientOptions { BaseUrl = server.BaseUrl });
/// </code>
/// </example>
public sealed class PostmanMockServer : IAsyncDisposable
{
    private readonly IReadOnlyList<Operation> _operations;
    private readonly LoopbackHost _host;
    private readonly RequestLog _requests;
    private readonly AnswerPlan _plan;

    private PostmanMockServer(IReadOnlyList<Operation> operations, LoopbackHost host, RequestLog requests, AnswerPlan plan)
    {
        _operations = operations;
        _host = host;
        _requests = requests;
        _plan = plan;
    }

    /// <summary>The origin of the server, <c>http://127.0.0.1:port/</c>. By default, the system chooses a free port.</summary>
    public Uri BaseAddress => _host.Address;

    /// <summary>
    /// The base URL for a client: the origin without a slash at its end, <c>http://127.0.0.1:port</c>.
    /// </summary>
    /// <remarks>
    /// Templates start after the host of a request's URL, whether the host is a variable (<c>{{baseUrl}}</c>) or literal, so that one base
    /// URL serves all hosts of a collection. If the base URL of the collection has a path of its own (<c>https://api.zoom.us/v2</c>), the
    /// same requests are answered below that path, too. In <c>{{host}}{{path}}/x</c>, the second variable can be a part of the host or of
    /// the path: both are answered.
    /// </remarks>
    public string BaseUrl => BaseAddress.GetLeftPart(UriPartial.Authority);

    /// <summary>
    /// The requests that have been received, in the order in which they were complete. A request is in the list before its answer is sent.
    /// The list is a snapshot.
    /// </summary>
    public IReadOnlyList<ReceivedRequest> Requests => _requests.Snapshot();

    /// <summary>The time before each answer. The default is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or longer than 2,147,483,647 milliseconds.</exception>
    public TimeSpan Latency
    {
        get => _plan.Latency;
        set
        {
            DelayLimit.Check(value);
            _plan.Latency = value;
        }
    }

    /// <summary>Faults with which a share of the requests are answered, or null for none.</summary>
    public MockFaults? Faults
    {
        get => _plan.Faults;
        set => _plan.Faults = value;
    }

    /// <summary>Answers the next requests of an operation, one after the other. Further requests are answered as usual.</summary>
    /// <param name="method">The HTTP method, such as <c>GET</c>.</param>
    /// <param name="path">The path of the request as in the collection, such as <c>/meetings/:meetingId</c>, or as it is sent.</param>
    /// <param name="answers">The answers.</param>
    /// <exception cref="ArgumentException">The collection has no such request.</exception>
    public void Enqueue(string method, string path, params MockAnswer[] answers)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(answers);
        var operations = Find(method, path);
        if (operations.Count == 0)
            throw new ArgumentException($"The collection has no request {method} {path}.", nameof(path));
        _plan.Enqueue(operations, answers);
    }

    /// <summary>Returns whether the collection has a request with this method and path.</summary>
    /// <param name="method">The HTTP method in upper case.</param>
    /// <param name="path">The path of a request, or the template in the collection, such as <c>/meetings/:meetingId</c>.</param>
    /// <returns>True if the server answers such a request from the collection.</returns>
    public bool HasRequest(string method, string path) => Find(method, path).Count > 0;

    /// <summary>Starts a server for a collection.</summary>
    /// <param name="path">
    /// The file: a collection of schema v2.0 or v2.1, with or without the wrapper of the Postman API, or a data dump, whose collections
    /// are served together. Or the directory of a collection in Postman's format version 3, such as <c>postman/collections/zoom</c>.
    /// </param>
    /// <param name="cancellationToken">Cancels reading and starting. It does not stop the running server.</param>
    /// <returns>The running server. Disposing it stops it.</returns>
    /// <exception cref="InvalidDataException">
    /// The file is not JSON or not such a collection. The message contains its path, line and column.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Task<PostmanMockServer> StartAsync(string path, CancellationToken cancellationToken = default) =>
        StartAsync(path, new MockServerOptions(), cancellationToken);

    /// <summary>Starts a server for a collection, with options.</summary>
    /// <param name="path">The file or directory of the collection.</param>
    /// <param name="options">The options. Changes after the start have no effect.</param>
    /// <param name="cancellationToken">Cancels reading and starting. It does not stop the running server.</param>
    /// <returns>The running server. Disposing it stops it.</returns>
    /// <exception cref="InvalidDataException">
    /// A file is not a collection, an environment or an overlay. The message contains its path, line and column.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read, or the port cannot be used.</exception>
    public static async Task<PostmanMockServer> StartAsync(
        string path, MockServerOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var source = CollectionSource.Read(path, cancellationToken);
        var document = OverlayApplier.Apply(source.Document, OverlayFile.Read(path), new());
        return await StartAsync(source with { Document = document }, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a server for a collection that is read from a stream, such as an embedded resource.</summary>
    /// <param name="collection">
    /// The collection as text, in UTF-8 unless it has another byte order mark. It is read to its end and not closed.
    /// </param>
    /// <param name="cancellationToken">Cancels reading and starting. It does not stop the running server.</param>
    /// <returns>The running server. Disposing it stops it.</returns>
    /// <exception cref="InvalidDataException">The text is not JSON or not a collection. The message contains line and column.</exception>
    public static async Task<PostmanMockServer> StartAsync(Stream collection, CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(collection, leaveOpen: true);
        var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        return await StartFromTextAsync(text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a server for the text of a collection.</summary>
    /// <param name="collection">The JSON of the collection.</param>
    /// <param name="cancellationToken">Cancels the start. It does not stop the running server.</param>
    /// <returns>The running server. Disposing it stops it.</returns>
    /// <exception cref="InvalidDataException">The text is not JSON or not a collection. The message contains line and column.</exception>
    public static Task<PostmanMockServer> StartFromTextAsync(string collection, CancellationToken cancellationToken = default) =>
        StartAsync(CollectionText.Read(collection, "collection", cancellationToken), new(), cancellationToken);

    /// <summary>Stops the server. Connections that are still busy after two seconds are closed.</summary>
    /// <returns>A task that completes when the port is free again.</returns>
    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private IReadOnlyList<Operation> Find(string method, string path) => OperationMatcher.Match(_operations, method, path).Candidates;

    private static async Task<PostmanMockServer> StartAsync(
        CollectionSource collection, MockServerOptions options, CancellationToken cancellationToken)
    {
        var environment = options.EnvironmentPath is { } path ? EnvironmentFile.Read(path) : [];
        var operations = OperationReader.Read(collection, environment).ToArray();
        var requests = new RequestLog(options.MaxRequests, options.OnReceived);
        var plan = new AnswerPlan();
        var handler = new MockRequestHandler(operations, requests, plan);
        RequestDelegate handle = options.Middleware is { } middleware
            ? context => middleware(context, handler.HandleAsync)
            : handler.HandleAsync;
        var host = await LoopbackHost.StartAsync(handle, options.Port, cancellationToken).ConfigureAwait(false);
        return new PostmanMockServer(operations, host, requests, plan);
    }
}
