using ZoomGen.Generator.Collection;
using ZoomGen.MockServer.Collections;
using ZoomGen.MockServer.Serving;

namespace ZoomGen.MockServer;

/// <summary>
/// An HTTP server on loopback that answers from the saved responses of a Postman collection, for use in tests.
/// </summary>
/// <remarks>
/// <para>
/// A request is matched by method and path template; <c>:name</c> and <c>{{variable}}</c> stand for one segment that is not
/// empty, and a literal segment beats a variable one. Several requests of one method and template are told apart by their
/// query, scored as Postman's mock servers do.
/// </para>
/// <para>
/// The saved response is chosen by Postman's own headers <c>x-mock-response-code</c>, <c>x-mock-response-id</c> and
/// <c>x-mock-response-name</c> (in a name, any run of white space equals one space, since a header cannot hold a line
/// break); when nothing has what they ask for, the answer is 404. Unlike Postman's, the search stays within the request that
/// was matched. Without these headers a request that lacks a query parameter, header or form field whose description begins
/// with <c>(Required)</c> or holds <c>[required]</c> gets the documented 400, else 422, else the first documented 4xx, else a
/// 400 of the server's own; every other request gets the first 2xx, or the first saved response where there is no 2xx.
/// </para>
/// <para>
/// What the collection has no answer for is answered with problem details (RFC 9457): 404 for an unknown path, 405 for an
/// unknown method, 400 for a form that cannot be read, 413 for a body over 32 MiB, 501 for a request without saved responses.
/// </para>
/// <para>See "How a Postman mock server matches requests to saved examples" in the Postman Learning Center.</para>
/// </remarks>
/// <example>
/// <code>
/// await using var server = await PostmanMockServer.StartAsync("zoom.postman_collection.json");
/// var zoom = new ZoomClient(httpClient, new ZoomClientOptions { BaseUrl = server.BaseUrl });
/// </code>
/// </example>
public sealed class PostmanMockServer : IAsyncDisposable
{
    private readonly LoopbackHost _host;
    private readonly RequestLog _requests;

    private PostmanMockServer(LoopbackHost host, RequestLog requests)
    {
        _host = host;
        _requests = requests;
    }

    /// <summary>The origin of the server, <c>http://127.0.0.1:port/</c>; the port is free and chosen by the system.</summary>
    public Uri BaseAddress => _host.Address;

    /// <summary>
    /// The text to put in place of a collection's base URL: the origin without a slash at its end, <c>http://127.0.0.1:port</c>.
    /// </summary>
    /// <remarks>
    /// Templates start after the host of a request's URL, whether that is a variable (<c>{{baseUrl}}</c>) or literal, so one
    /// base URL serves every host of a collection. Where the collection gives its base URL a path of its own
    /// (<c>https://api.zoom.us/v2</c>), the same requests are answered below that path too. In <c>{{host}}{{path}}/x</c> the second
    /// variable may be a part of the host or of the path: both are answered.
    /// </remarks>
    public string BaseUrl => BaseAddress.GetLeftPart(UriPartial.Authority);

    /// <summary>
    /// The requests that were received so far, in the order in which they were complete. A request is here before its answer
    /// is sent. The list is a snapshot.
    /// </summary>
    public IReadOnlyList<ReceivedRequest> Requests => _requests.Snapshot();

    /// <summary>Starts a server for a collection.</summary>
    /// <param name="path">
    /// The file: a collection of schema v2.0 or v2.1, with or without the wrapper of the Postman API, or a data dump, whose collections
    /// are served together. Or the directory of a collection in Postman's format version 3, such as <c>postman/collections/zoom</c>.
    /// </param>
    /// <param name="cancellationToken">Cancels reading and starting, not the running server.</param>
    /// <returns>The running server; disposing it stops it.</returns>
    /// <exception cref="InvalidDataException">
    /// The file is not JSON or not such a collection. The message gives file, line and column.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<PostmanMockServer> StartAsync(string path, CancellationToken cancellationToken = default)
    {
        var collection = Directory.Exists(path)
            ? CollectionDirectory.Read(path, cancellationToken)
            : CollectionText.Read(await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false), path, cancellationToken);
        return await StartAsync(collection, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a server for a collection that is read from a stream, an embedded resource for instance.</summary>
    /// <param name="collection">
    /// The collection as text; UTF-8 unless a byte order mark says otherwise. It is read to its end and left open.
    /// </param>
    /// <param name="cancellationToken">Cancels reading and starting, not the running server.</param>
    /// <returns>The running server; disposing it stops it.</returns>
    /// <exception cref="InvalidDataException">The text is not JSON or not a collection. The message gives line and column.</exception>
    public static async Task<PostmanMockServer> StartAsync(Stream collection, CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(collection, leaveOpen: true);
        var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        return await StartFromTextAsync(text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a server for a collection that is already text.</summary>
    /// <param name="collection">The JSON of the collection.</param>
    /// <param name="cancellationToken">Cancels starting, not the running server.</param>
    /// <returns>The running server; disposing it stops it.</returns>
    /// <exception cref="InvalidDataException">The text is not JSON or not a collection. The message gives line and column.</exception>
    public static Task<PostmanMockServer> StartFromTextAsync(string collection, CancellationToken cancellationToken = default) =>
        StartAsync(CollectionText.Read(collection, "collection", cancellationToken), cancellationToken);

    /// <summary>Stops the server. Connections that are still busy after two seconds are cut.</summary>
    /// <returns>A task that ends when the port is free again.</returns>
    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static async Task<PostmanMockServer> StartAsync(CollectionDocument collection, CancellationToken cancellationToken)
    {
        var operations = OperationReader.Read(collection).ToArray();
        var requests = new RequestLog();
        var handler = new MockRequestHandler(operations, requests);
        var host = await LoopbackHost.StartAsync(handler.HandleAsync, cancellationToken).ConfigureAwait(false);
        return new PostmanMockServer(host, requests);
    }
}
