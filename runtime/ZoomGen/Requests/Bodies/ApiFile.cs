using System.Text;
using ZoomGen.Requests.Bodies;

namespace ZoomGen;

/// <summary>A file to send as a part of a form or as the body of a request.</summary>
public sealed class ApiFile
{
    private readonly Func<long?> _findLength;
    private readonly Func<Stream, CancellationToken, Task> _copy;
    private int _isRead;

    private ApiFile(string? name, string? contentType, Func<long?> findLength, Func<Stream, CancellationToken, Task> copy)
    {
        Name = name;
        ContentType = contentType;
        TypeByName = FileMediaType.FromName(name);
        _findLength = findLength;
        _copy = copy;
    }

    /// <summary>The file name that is sent, or null to send none.</summary>
    public string? Name { get; }

    /// <summary>The media type, or null to use that of the request or of the file name extension.</summary>
    public string? ContentType { get; }

    /// <summary>The media type of the file name extension; null without a name.</summary>
    internal string? TypeByName { get; private init; }

    /// <summary>The length in bytes, if it is known before the file is sent. It can change until then.</summary>
    internal long? Length => _findLength();

    /// <summary>Whether the file can be sent more than once.</summary>
    internal bool IsRepeatable { get; private init; } = true;

    /// <summary>Creates a file from bytes.</summary>
    /// <param name="name">The file name that is sent, or null to send none.</param>
    /// <param name="content">The bytes, which are not copied.</param>
    /// <param name="contentType">The media type, or null to use that of the request or of the file name extension.</param>
    /// <returns>The file.</returns>
    public static ApiFile FromBytes(string? name, ReadOnlyMemory<byte> content, string? contentType = null) =>
        new(name, contentType, () => content.Length, (target, cancellationToken) => target.WriteAsync(content, cancellationToken).AsTask());

    /// <summary>Creates a file from text, which is sent in UTF-8.</summary>
    /// <param name="name">The file name that is sent, or null to send none.</param>
    /// <param name="text">The text.</param>
    /// <param name="contentType">The media type, or null to use that of the request or of the file name extension.</param>
    /// <returns>The file.</returns>
    public static ApiFile FromText(string? name, string text, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromBytes(name, Encoding.UTF8.GetBytes(text), contentType);
    }

    /// <summary>
    /// Creates a file from a path. The file is opened each time a request is sent, and its name is the last part of the path.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="contentType">The media type, or null to use that of the request or of the file name extension.</param>
    /// <returns>The file.</returns>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public static ApiFile FromPath(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new FileNotFoundException($"The file '{path}' does not exist.", path);
        return new(file.Name, contentType, () => FindLength(file.FullName), CopyFrom(_ => new(file.OpenRead())));
    }

    /// <summary>
    /// Creates a file from a stream, starting at its current position. A stream that cannot seek can be sent only once: a call that must
    /// be repeated, for example to renew a token, fails with an <see cref="InvalidOperationException"/>.
    /// </summary>
    /// <param name="name">The file name that is sent, or null to send none.</param>
    /// <param name="content">The stream. The caller must dispose it.</param>
    /// <param name="contentType">The media type, or null to use that of the request or of the file name extension.</param>
    /// <returns>The file.</returns>
    public static ApiFile FromStream(string? name, Stream content, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.CanSeek
            ? FromSeekable(name, contentType, content)
            : new(name, contentType, () => null, content.CopyToAsync) { IsRepeatable = false };
    }

    /// <summary>
    /// Creates a file from a function that opens its content. The function is called each time a request is sent, so that a call can be
    /// repeated.
    /// </summary>
    /// <param name="name">The file name that is sent, or null to send none.</param>
    /// <param name="open">Opens the content at its start. The stream is disposed when it has been sent.</param>
    /// <param name="length">The length in bytes if it is known, so that the request has a Content-Length.</param>
    /// <param name="contentType">The media type, or null to use that of the request or of the file name extension.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static ApiFile FromFactory(
        string? name, Func<CancellationToken, ValueTask<Stream>> open, long? length = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentOutOfRangeException.ThrowIfNegative(length.GetValueOrDefault(), nameof(length));
        return new(name, contentType, () => length, CopyFrom(open));
    }

    /// <summary>
    /// Creates a file with a text that contains its name. Examples send it for a file that the collection refers to only by its path.
    /// </summary>
    /// <param name="name">The name. If it is empty, the file is empty, as in Postman when no file is selected.</param>
    /// <param name="sentName">The file name to send instead. The media type is still that of <paramref name="name"/>.</param>
    /// <returns>The file.</returns>
    public static ApiFile CreatePlaceholder(string name, string? sentName = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var content = Encoding.UTF8.GetBytes(name.Length == 0 ? "" : "file:" + name);
        return new(
            sentName ?? name,
            null,
            () => content.Length,
            (target, cancellationToken) => target.WriteAsync(content, cancellationToken).AsTask())
        {
            TypeByName = FileMediaType.FromName(name),
        };
    }

    /// <exception cref="InvalidOperationException">The content can be read only once, and has been.</exception>
    internal Task CopyToAsync(Stream target, CancellationToken cancellationToken) =>
        Interlocked.Exchange(ref _isRead, 1) == 0 || IsRepeatable ? _copy(target, cancellationToken) : throw UsedUp();

    /// <summary>
    /// Checks before a connection is opened, because HttpClient reports any failure while a body is sent as one of the connection.
    /// </summary>
    /// <inheritdoc cref="CopyToAsync"/>
    internal void ThrowIfUsedUp()
    {
        if (Volatile.Read(ref _isRead) != 0 && !IsRepeatable)
            throw UsedUp();
    }

    private static InvalidOperationException UsedUp() => new("The stream cannot seek, so the file can be sent once only.");

    private static Func<Stream, CancellationToken, Task> CopyFrom(Func<CancellationToken, ValueTask<Stream>> open) =>
        async (target, cancellationToken) =>
        {
            var content = await open(cancellationToken).ConfigureAwait(false);
            await using (content.ConfigureAwait(false))
                await content.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        };

    // Null if it is gone. That it cannot be opened is then the cause of the failure.
    private static long? FindLength(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : null;

    private static ApiFile FromSeekable(string? name, string? contentType, Stream content)
    {
        var start = content.Position;
        // A stream that is closed cannot seek.
        return new(
            name,
            contentType,
            () => content.CanSeek ? Math.Max(0, content.Length - start) : null,
            (target, cancellationToken) =>
            {
                content.Position = start;
                return content.CopyToAsync(target, cancellationToken);
            });
    }
}
