using System.Globalization;
using ZoomGen.Json;

namespace ZoomGen.Requests;

/// <summary>Takes the parts of a request in the order URL, query, headers, body. Emitted code calls it.</summary>
public ref struct RequestWriter
{
    internal const int InitialUriLength = 256;

    private readonly ApiClientOptions _options;
    private readonly bool _describe;
    private readonly HttpRequestMessage _message;
    private UriText _uri;
    private FormContent? _form;
    private List<(string Name, string Value)>? _contentHeaders;
    private Auth? _auth;
    private bool _hasAccept;
    private bool _isDone;

    internal RequestWriter(Span<char> uriBuffer, ApiClientOptions options, ApiOperation operation, bool describe)
    {
        _options = options;
        _describe = describe;
        _message = new() { Method = operation.Method };
        _auth = operation.Authenticated ? options.Auth : null;
        _uri = new(uriBuffer);
    }

    /// <summary>The options of the client that sends the request.</summary>
    /// <typeparam name="TOptions">The options of the request's own client.</typeparam>
    /// <returns>The options.</returns>
    /// <exception cref="InvalidOperationException">The request belongs to another client.</exception>
    public readonly TOptions Options<TOptions>()
        where TOptions : ApiClientOptions =>
        _options as TOptions
        ?? throw new InvalidOperationException($"The request takes its variables from {typeof(TOptions)}, and this client has {_options.GetType()}: send it with the client it was generated for.");

    /// <summary>Whose credentials go out, or null for none.</summary>
    internal readonly Auth? Auth => _auth;

    /// <summary>Sends other credentials than those that the options have for the whole client.</summary>
    /// <param name="auth">The credentials; null sends none.</param>
    public void Authenticate(Auth? auth) => _auth = auth;

    /// <summary>Appends text of the URL that is percent-encoded already.</summary>
    /// <param name="text">The text.</param>
    public void Literal(string text) => _uri.Literal(text);

    /// <summary>Appends the text of a variable, encoded as Postman encodes the component that it falls into.</summary>
    /// <param name="value">The text; it may hold scheme, host, path and query.</param>
    /// <exception cref="InvalidOperationException">The variable has no value.</exception>
    public void Variable(string? value) => _uri.Variable(value ?? throw new InvalidOperationException("A variable of the URL has no value: set it in the options of the client."));

    /// <summary>Appends the value of a path variable. It is data: <c>/ ? # % \</c> are encoded.</summary>
    /// <param name="name">The variable's name in the collection.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, empty, <c>.</c> or <c>..</c>: the path would be another one.</exception>
    public void PathVariable(string name, string? value)
    {
        if (value is null or "" or "." or "..")
            throw new ArgumentException($"The path variable '{name}' must not be empty, '.' or '..'.", name);
        _uri.PathValue(value);
    }

    /// <inheritdoc cref="PathVariable(string, string?)"/>
    public void PathVariable(string name, long value) => PathVariable(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="PathVariable(string, string?)"/>
    public void PathVariable(string name, double value) => PathVariable(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="PathVariable(string, string?)"/>
    public void PathVariable(string name, decimal value) => PathVariable(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="PathVariable(string, string?)"/>
    public void PathVariable(string name, bool value) => PathVariable(name, value ? "true" : "false");

    /// <summary>Appends a query parameter. Its value is data: <c>% &amp; # +</c> are encoded. Null is not sent.</summary>
    /// <param name="key">The name, percent-encoded already.</param>
    /// <param name="value">The value.</param>
    public void Query(string key, string? value)
    {
        if (value is not null)
            _uri.Query(key, value);
    }

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string key, long? value) => Query(key, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string key, double? value) => Query(key, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string key, decimal? value) => Query(key, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string key, bool? value) => Query(key, Text(value));

    /// <summary>Appends a constant of the query, percent-encoded already.</summary>
    /// <param name="text">A key, or key and value.</param>
    public void QueryLiteral(string text) => _uri.QueryLiteral(text);

    /// <summary>Adds a header. Null is not sent.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">RFC 9110 does not allow the name or the value, or the header belongs to the connection.</exception>
    public void Header(string name, string? value)
    {
        if (value is null)
            return;
        if (!HeaderRules.Add(_message.Headers, name, value))
            (_contentHeaders ??= []).Add((name, value));
        _hasAccept |= name.Equals("Accept", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc cref="Header(string, string?)"/>
    public void Header(string name, long? value) => Header(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Header(string, string?)"/>
    public void Header(string name, double? value) => Header(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Header(string, string?)"/>
    public void Header(string name, decimal? value) => Header(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Header(string, string?)"/>
    public void Header(string name, bool? value) => Header(name, Text(value));

    /// <summary>Starts a <c>multipart/form-data</c> body (RFC 7578).</summary>
    /// <returns>Takes the fields.</returns>
    public FormContent Multipart() => _form = new MultipartForm(_describe);

    /// <summary>Starts an <c>application/x-www-form-urlencoded</c> body.</summary>
    /// <returns>Takes the fields.</returns>
    public FormContent FormUrlEncoded() => _form = new UrlEncodedForm();

    /// <summary>Writes a JSON body. Null sends none.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">The body.</param>
    public readonly void Json<T>(T? body)
        where T : class, IJsonObject<T>
    {
        if (body is null)
            return;
        var content = new BufferedContent("application/json");
        var writer = new JsonWriter(content.Buffer);
        body.Write(ref writer);
        _message.Content = content;
    }

    /// <summary>Writes a body as it is, in UTF-8. Null sends none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="contentType">Its Content-Type.</param>
    public readonly void Raw(string? body, string contentType)
    {
        if (body is null)
            return;
        var content = new BufferedContent(contentType);
        content.Buffer.WriteText(body);
        _message.Content = content;
    }

    internal HttpRequestMessage ToMessage()
    {
        _message.RequestUri = _uri.ToUri();
        if (!_hasAccept)
            HeaderRules.Add(_message.Headers, "Accept", "*/*");
        if (_form is not null)
            _message.Content = _form.Complete();
        AddContentHeaders();
        _isDone = true;
        return _message;
    }

    internal void Dispose()
    {
        _uri.Dispose();
        if (_isDone)
            return;
        _form?.Complete()?.Dispose();
        _message.Dispose();
    }

    private readonly void AddContentHeaders()
    {
        foreach (var (name, value) in _contentHeaders ?? [])
        {
            var isType = name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase);
            // Only the form itself knows its boundary.
            if (isType && _form is not null)
                continue;
            var headers = (_message.Content ??= new ByteArrayContent([])).Headers;
            if (isType)
                headers.Remove(name);
            HeaderRules.Add(headers, name, value);
        }
    }

    private static string? Text(bool? value) => value is { } flag ? flag ? "true" : "false" : null;
}
