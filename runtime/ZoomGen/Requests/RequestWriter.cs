using System.ComponentModel;
using ZoomGen.Http;
using ZoomGen.Requests.Bodies;
using ZoomGen.Requests.Parameters;

namespace ZoomGen.Runtime;

/// <summary>Writes a request: URL, query, headers and body, in this order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RequestWriter
{
    internal const int InitialUriLength = 256;

    private readonly ApiClientOptions _options;
    private readonly Uri? _baseAddress;
    private readonly bool _describe;
    private readonly ApiRequestMessage.GeneratedMessage _message;
    private UriText _uri;
    private Uri? _replacement;
    private FormWriter? _form;
    private List<(string Name, string Value)>? _contentHeaders;
    private Auth? _auth;
    private MissingVariables? _missing;
    private CallOptions? _call;
    private string? _contentType;
    private bool _hasAccept;
    private bool _omitsContentType;
    private bool _isDone;

    internal RequestWriter(Span<char> uriBuffer, ApiClientOptions options, Uri? baseAddress, ApiOperation operation, bool describe)
    {
        _options = options;
        _baseAddress = baseAddress;
        _describe = describe;
        _message = new() { Method = operation.Method };
        _auth = operation.IsAuthenticated ? options.Auth : null;
        _uri = new(uriBuffer);
    }

    internal readonly Auth? Auth => _auth;

    /// <summary>Returns the options of the client that sends the request.</summary>
    /// <typeparam name="TOptions">The type of the options.</typeparam>
    /// <returns>The options.</returns>
    /// <exception cref="InvalidOperationException">The request belongs to another client.</exception>
    public readonly TOptions GetOptions<TOptions>()
        where TOptions : ApiClientOptions =>
        _options as TOptions ?? throw new InvalidOperationException(
            $"The request takes its variables from {typeof(TOptions)}, and this client has {_options.GetType()}: "
            + "send it with the client it was generated for.");

    /// <summary>
    /// Names a variable that the texts of the request may contain. If it has no value, a text that contains its name in double braces is
    /// not sent.
    /// </summary>
    /// <param name="name">The name of the variable in the collection.</param>
    /// <param name="value">The value that the options have for it.</param>
    public void ExpectVariable(string name, string? value)
    {
        if (value is null)
            (_missing ??= new()).Add(name);
    }

    /// <summary>Sends other credentials than <see cref="ApiClientOptions.Auth"/>.</summary>
    /// <param name="auth">The credentials, or null to send none.</param>
    public void Authenticate(Auth? auth) => _auth = auth;

    /// <summary>Writes a part of the URL that is already percent-encoded.</summary>
    /// <param name="text">The text.</param>
    public void WriteLiteral(string text) => _uri.AppendLiteral(text);

    /// <summary>
    /// Writes a variable of the base URL, encoded as Postman encodes the component where it occurs. If it ends in a slash, and the next
    /// text starts with one, one of them is written.
    /// </summary>
    /// <param name="name">The name of the variable in the collection.</param>
    /// <param name="value">The text of the variable, which can contain scheme, host, path and query.</param>
    /// <exception cref="InvalidOperationException">The variable has no value.</exception>
    public void WriteVariable(string name, string? value)
    {
        // An HTTP client with a base address overrules what the collection documents, and not what the options of the client say.
        if (_baseAddress is not null && _uri.IsEmpty && _options.IsDocumentedBaseUrl(value))
            value = _baseAddress.OriginalString;
        _uri.AppendVariable(value ?? throw new InvalidOperationException(
            $"The variable '{name}' of the URL has no value: set it in the options of the client."));
    }

    /// <summary>Writes a variable that is the whole URL, encoded as Postman encodes it.</summary>
    /// <param name="name">The name of the variable in the collection.</param>
    /// <param name="value">The URL.</param>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public void WriteUrl(string name, ParameterValue value)
    {
        if (string.IsNullOrEmpty(value.Text))
            throw new ArgumentException($"The URL '{name}' must not be empty.", name);
        _uri.AppendVariable(value.Text);
    }

    /// <summary>Writes a variable that is a whole path segment, or the value that the request has for it.</summary>
    /// <param name="name">The name of the variable in the collection.</param>
    /// <param name="value">The value of the request, which is encoded like a path variable.</param>
    /// <param name="fallback">The text of the variable.</param>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>, which would change the path.</exception>
    /// <exception cref="InvalidOperationException">Neither has a value.</exception>
    public void WriteSegmentVariable(string name, ParameterValue value, string? fallback)
    {
        if (value.Text is not null)
            WritePathVariable(name, value);
        else if (fallback is not null)
            _uri.AppendVariable(fallback);
        else
            throw new InvalidOperationException(
                $"The variable '{name}' of the URL has no value: set it in the request, or in the options of the client.");
    }

    /// <summary>Writes a path variable. The characters <c>/ ? # % \</c> of its value are encoded.</summary>
    /// <param name="name">The name of the variable in the collection.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, empty, <c>.</c> or <c>..</c>, which would change the path.</exception>
    /// <exception cref="InvalidOperationException">The value contains a variable that has no value.</exception>
    public void WritePathVariable(string name, ParameterValue value)
    {
        if (value.Text is null or "" or "." or "..")
            throw new ArgumentException($"The path variable '{name}' must not be empty, '.' or '..'.", name);
        _missing?.ThrowIfIn(value.Text, $"the path variable '{name}'");
        _uri.AppendPathValue(value.Text);
    }

    /// <summary>Writes a query parameter. The characters <c>% &amp; # +</c> of its value are encoded.</summary>
    /// <param name="name">The encoded name.</param>
    /// <param name="value">The value. Null is not sent.</param>
    /// <param name="fallback">The text to send if the value is null.</param>
    /// <exception cref="InvalidOperationException">The name or the value contains a variable that has no value.</exception>
    public void WriteQuery(string name, ParameterValue value, string? fallback = null)
    {
        if ((value.Text ?? fallback) is not { } text || ReplacesQuery(name))
            return;
        _missing?.ThrowIfIn(name, $"the query parameter '{name}'");
        _missing?.ThrowIfIn(text, $"the query parameter '{name}'");
        _uri.AppendQuery(name, text);
    }

    /// <summary>Writes a query parameter for each value. Null and an empty list are not sent.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The encoded name.</param>
    /// <param name="values">The values.</param>
    public void WriteQueryList<T>(string name, List<T>? values)
        where T : notnull
    {
        if (values is null)
            return;
        foreach (var value in values)
            WriteQuery(name, ParameterValue.FormatItem(value));
    }

    /// <summary>Writes a constant part of the query that is already percent-encoded.</summary>
    /// <param name="text">A name, or a name and a value.</param>
    /// <exception cref="InvalidOperationException">The text contains a variable that has no value.</exception>
    public void WriteQueryLiteral(string text)
    {
        if (ReplacesQuery(text.AsSpan(0, text.IndexOf('=', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length)))
            return;
        _missing?.ThrowIfIn(text, $"the query parameter '{text}'");
        _uri.AppendQueryLiteral(text);
    }

    /// <summary>Encodes the name of a query parameter, including <c>=</c>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The encoded name.</returns>
    public static string EncodeQueryName(string name) => UriText.EncodeQueryKey(name);

    /// <summary>
    /// Writes a header. If its value contains a variable that has no value, the header is left to the credentials, and the request is
    /// not sent if they do not supply it.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value. Null is not sent.</param>
    /// <param name="fallback">The text to send if the value is null.</param>
    /// <exception cref="ArgumentException">
    /// RFC 9110 does not allow the name or the value, or the header belongs to the connection.
    /// </exception>
    public void WriteHeader(string name, ParameterValue value, string? fallback = null)
    {
        if ((value.Text ?? fallback) is not { } text || ReplacesHeader(name))
            return;
        _missing?.ThrowIfIn(name, $"the name of the header '{name}'");
        if (_missing?.FindIn(text) is { } variable)
            _missing.Postpone(name, variable);
        else if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            _contentType = text;
        else if (!HeaderRules.Add(_message.Headers, name, text))
            (_contentHeaders ??= []).Add((name, text));
        _hasAccept |= name.Equals("Accept", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Writes the Content-Type of the body. A multipart form keeps its own, which has the boundary. A URL-encoded form uses it only if it
    /// is <c>application/x-www-form-urlencoded</c> with parameters. Of several different ones, the header contains all.
    /// </summary>
    /// <param name="contentType">The Content-Type, or null to leave it as it is.</param>
    public void WriteContentType(string? contentType)
    {
        if (contentType is null || contentType == _contentType || ReplacesHeader("Content-Type"))
            return;
        if (_missing?.FindIn(contentType) is { } variable)
            _missing.Postpone("Content-Type", variable);
        else
            _contentType = _contentType is null ? contentType : $"{_contentType}, {contentType}";
    }

    /// <summary>Omits a header that is sent by default (Postman's <c>disabledSystemHeaders</c>).</summary>
    /// <param name="header">Accept or Content-Type.</param>
    public void OmitHeader(string header)
    {
        if (header.Equals("Accept", StringComparison.OrdinalIgnoreCase))
            _hasAccept = true;
        else
            _omitsContentType = true;
    }

    /// <summary>Encodes only those characters of the URL that HTTP does not allow (Postman's <c>disableUrlEncoding</c>).</summary>
    public void DisableUrlEncoding()
    {
        _uri.KeepsMarks = true;
        KeptUrl.Mark(_message);
    }

    /// <summary>Attaches the request to the message, for handlers.</summary>
    internal void Attach(IApiRequest request)
    {
        _message.Request = request;
        _call = request.CallOptions;
    }

    /// <summary>Sends the request, with its credentials, to another URI than the one that was written.</summary>
    internal void ReplaceUri(Uri uri) => _replacement = uri;

    internal ApiRequestMessage.GeneratedMessage ToMessage()
    {
        if (_call is not null)
            WriteCallOptions(_call);
        _message.RequestUri = _replacement ?? _uri.ToUri();
        if (!_hasAccept)
            _message.Headers.TryAddWithoutValidation("Accept", "*/*");
        if (_form is not null)
            _message.Content = _form.Complete(_contentType);
        else if (_message.Content is BufferedContent body)
            _missing?.ThrowIfIn(body.Buffer.Written.Span, "the body");
        // Without a body, no content type can contradict it.
        if (_contentType is not null && (_form is null || _message.Content is null))
            ContentHeaders.Replace(_message, "Content-Type", _contentType);
        if (_omitsContentType && _contentType is null)
            _message.Content?.Headers.Remove("Content-Type");
        if (_contentHeaders is not null)
            WriteContentHeaders(_contentHeaders);
        if (_call?.UploadProgress is { } progress && _message.Content is BufferedContent content)
            content.Progress = progress;
        _message.Missing = _missing;
        _isDone = true;
        return _message;
    }

    private readonly bool ReplacesQuery(ReadOnlySpan<char> encodedName) => _call is not null && _call.Query.ContainsEncoded(encodedName);

    private readonly bool ReplacesHeader(string name) => _call is not null && _call.Headers.Contains(name);

    private void WriteCallOptions(CallOptions call)
    {
        foreach (var value in call.Query.All)
            _uri.AppendQuery(value.EncodedName, value.Value);
        foreach (var value in call.Headers.All)
            WriteCallHeader(value.Name, value.Value);
        if (call.FormFields.Count > 0)
        {
            var form = _form ?? throw new InvalidOperationException("The call has form fields, and the body of the request is not a form.");
            form.WriteAdded(call.FormFields);
        }
    }

    private readonly void WriteContentHeaders(List<(string Name, string Value)> headers)
    {
        foreach (var (name, value) in headers)
            ContentHeaders.Add(_message, name, value);
    }

    private void WriteCallHeader(string name, string value)
    {
        if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            _contentType = value;
        else if (!HeaderRules.Add(_message.Headers, name, value))
            (_contentHeaders ??= []).Add((name, value));
        _hasAccept |= name.Equals("Accept", StringComparison.OrdinalIgnoreCase);
        if (name.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
            _auth = null;
    }

    internal void Dispose()
    {
        _uri.Dispose();
        if (_isDone)
            return;
        _form?.Dispose();
        _message.Dispose();
    }
}
