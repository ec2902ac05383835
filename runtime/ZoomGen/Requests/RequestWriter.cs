using System.Globalization;
using ZoomGen.Json;

namespace ZoomGen.Requests;

/// <summary>Takes the parts of a request in the order URL, query, headers, body. Emitted code calls it.</summary>
public ref struct RequestWriter
{
    internal const int InitialUriLength = 256;

    private const string JsonType = "application/json";

    private readonly ApiClientOptions _options;
    private readonly bool _describe;
    private readonly HttpRequestMessage _message;
    private UriText _uri;
    private FormContent? _form;
    private List<(string Name, string Value)>? _contentHeaders;
    private Auth? _auth;
    private string? _contentType;
    private bool _hasAccept;
    private bool _omitsContentType;
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

    /// <summary>Appends the text of a variable in the path, or what the request has in its place: that is data, as in a path variable.</summary>
    /// <param name="name">The variable's name in the collection.</param>
    /// <param name="value">The value of the request.</param>
    /// <param name="fallback">The text of the variable.</param>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>: the path would be another one.</exception>
    /// <exception cref="InvalidOperationException">Neither has a value.</exception>
    public void Variable(string name, string? value, string? fallback)
    {
        if (value is not null)
            PathVariable(name, value);
        else
            Variable(fallback ?? throw new InvalidOperationException($"The variable '{name}' of the URL has no value: set it in the request, or in the options of the client."));
    }

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
    /// <param name="fallback">What is sent where there is no value.</param>
    public void Query(string key, string? value, string? fallback = null)
    {
        if ((value ?? fallback) is { } text)
            _uri.Query(key, text);
    }

    /// <inheritdoc cref="Query(string, string?, string?)"/>
    public void Query(string key, long? value, string? fallback = null) => Query(key, value?.ToString(CultureInfo.InvariantCulture), fallback);

    /// <inheritdoc cref="Query(string, string?, string?)"/>
    public void Query(string key, double? value, string? fallback = null) => Query(key, value?.ToString(CultureInfo.InvariantCulture), fallback);

    /// <inheritdoc cref="Query(string, string?, string?)"/>
    public void Query(string key, decimal? value, string? fallback = null) => Query(key, value?.ToString(CultureInfo.InvariantCulture), fallback);

    /// <inheritdoc cref="Query(string, string?, string?)"/>
    public void Query(string key, bool? value, string? fallback = null) => Query(key, Text(value), fallback);

    /// <summary>Appends a query parameter for each value, under one name. Null, and an empty list, are not sent.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="key">The name, percent-encoded already.</param>
    /// <param name="values">The values.</param>
    public void QueryList<T>(string key, List<T>? values)
        where T : notnull
    {
        foreach (var value in values ?? [])
            Query(key, ValueText.OfElement(value));
    }

    /// <summary>Encodes the name of a query parameter; in it <c>=</c> is data too.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name, percent-encoded.</returns>
    public static string QueryKey(string name) => UriText.EncodeQueryKey(name);

    /// <summary>Appends a constant of the query, percent-encoded already.</summary>
    /// <param name="text">A key, or key and value.</param>
    public void QueryLiteral(string text) => _uri.QueryLiteral(text);

    /// <summary>Adds a header. Null is not sent.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="fallback">What is sent where there is no value.</param>
    /// <exception cref="ArgumentException">RFC 9110 does not allow the name or the value, or the header belongs to the connection.</exception>
    public void Header(string name, string? value, string? fallback = null)
    {
        if ((value ?? fallback) is not { } text)
            return;
        if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            _contentType = text;
        else if (!HeaderRules.Add(_message.Headers, name, text))
            (_contentHeaders ??= []).Add((name, text));
        _hasAccept |= name.Equals("Accept", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Says the type of the body. A form keeps its own: only the parameters of <c>application/x-www-form-urlencoded</c> are taken over, for the
    /// boundary of a multipart body is the runtime's.
    /// </summary>
    /// <param name="contentType">The value of Content-Type; null says nothing.</param>
    public void ContentType(string? contentType) => _contentType = contentType ?? _contentType;

    /// <summary>Leaves out a header that is sent by default, as Postman's <c>disabledSystemHeaders</c> does.</summary>
    /// <param name="header">Accept or Content-Type.</param>
    public void Omit(string header)
    {
        if (header.Equals("Accept", StringComparison.OrdinalIgnoreCase))
            _hasAccept = true;
        else
            _omitsContentType = true;
    }

    /// <summary>Encodes no more of the URL than HTTP itself needs, as Postman's <c>disableUrlEncoding</c> does.</summary>
    public void KeepUrl() => _uri.KeepsMarks = true;

    /// <summary>Starts a <c>multipart/form-data</c> body (RFC 7578).</summary>
    /// <returns>Takes the fields.</returns>
    public FormContent Multipart() => _form = new MultipartForm(_describe);

    /// <summary>Starts an <c>application/x-www-form-urlencoded</c> body.</summary>
    /// <returns>Takes the fields.</returns>
    public FormContent FormUrlEncoded() => _form = new UrlEncodedForm();

    /// <summary>Writes a JSON body. Null sends none.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="contentType">Its Content-Type, unless the request says another.</param>
    public void Json<T>(T? body, string contentType = JsonType)
        where T : class, IJsonObject<T>
    {
        if (body is null)
            return;
        var content = Content(contentType);
        var writer = new JsonWriter(content.Buffer);
        body.Write(ref writer);
    }

    /// <summary>Writes a JSON body that is a list or a dictionary. Null sends none.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <typeparam name="TItem">How it is written.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="contentType">Its Content-Type, unless the request says another.</param>
    public void Json<T, TItem>(T? body, string contentType = JsonType)
        where T : class
        where TItem : struct, IJsonItem<T>
    {
        if (body is null)
            return;
        var content = Content(contentType);
        var writer = new JsonWriter(content.Buffer);
        TItem.Write(ref writer, body);
    }

    /// <summary>Writes a JSON body that is a value or a text. Null sends none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TItem">How it is written.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="contentType">Its Content-Type, unless the request says another.</param>
    public void Json<T, TItem>(JsonBody<T>? body, string contentType = JsonType)
        where T : class
        where TItem : struct, IJsonItem<T> =>
        body?.Write<TItem>(Content(contentType).Buffer);

    /// <summary>Writes a body as it is, in UTF-8. Null or an empty text sends none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="contentType">Its Content-Type, unless the request says another.</param>
    public void Raw(string? body, string contentType)
    {
        if (!string.IsNullOrEmpty(body))
            Content(contentType).Buffer.WriteText(body);
    }

    /// <summary>Writes XML as it is, in UTF-8. Null or an empty text sends none.</summary>
    /// <inheritdoc cref="Raw"/>
    public void Xml(XmlBody? body, string contentType) => Raw(body?.ToString(), contentType);

    /// <summary>Writes a file as the body. Null sends none.</summary>
    /// <param name="body">The file.</param>
    public void File(ApiFile? body)
    {
        if (body is not null)
            Content(body.ContentType ?? body.TypeByName).Append(body);
    }

    /// <summary>Writes a GraphQL request as JSON; a part that is null is left out.</summary>
    /// <param name="query">The document.</param>
    /// <param name="operationName">The operation to run.</param>
    /// <param name="variables">The variables: JSON, written as it is.</param>
    public void GraphQl(string? query, string? operationName, string? variables) =>
        GraphQlBody.Write(Content(JsonType).Buffer, query, operationName, variables);

    /// <inheritdoc cref="GraphQl(string?, string?, string?)"/>
    /// <typeparam name="T">The type of the variables.</typeparam>
    public void GraphQl<T>(string? query, string? operationName, T? variables)
        where T : class, IJsonObject<T> =>
        GraphQlBody.Write(Content(JsonType).Buffer, query, operationName, variables);

    internal HttpRequestMessage ToMessage()
    {
        _message.RequestUri = _uri.ToUri();
        if (!_hasAccept)
            HeaderRules.Add(_message.Headers, "Accept", "*/*");
        if (_form is not null)
            _message.Content = _form.Complete(_contentType);
        // Without a body there is nothing that could contradict it.
        if (_contentType is not null && (_form is null || _message.Content is null))
            ContentHeaders.Replace(_message, "Content-Type", _contentType);
        if (_omitsContentType && _contentType is null)
            _message.Content?.Headers.Remove("Content-Type");
        foreach (var (name, value) in _contentHeaders ?? [])
            ContentHeaders.Add(_message, name, value);
        _isDone = true;
        return _message;
    }

    internal void Dispose()
    {
        _uri.Dispose();
        if (_isDone)
            return;
        _form?.Dispose();
        _message.Dispose();
    }

    private readonly BufferedContent Content(string? contentType)
    {
        var content = new BufferedContent(contentType);
        _message.Content = content;
        return content;
    }

    private static string? Text(bool? value) => value is { } flag ? flag ? "true" : "false" : null;
}
