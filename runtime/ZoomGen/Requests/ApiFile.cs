using System.Text;
using ZoomGen.Requests;

namespace ZoomGen;

/// <summary>A file to send: as a part of a form, or as a whole body.</summary>
public sealed class ApiFile
{
    private readonly Func<Stream, CancellationToken, Task> _copy;
    private int _isRead;

    private ApiFile(string? name, string? contentType, long? length, Func<Stream, CancellationToken, Task> copy)
    {
        Name = name;
        ContentType = contentType;
        TypeByName = MediaTypes.Of(name);
        Length = length;
        _copy = copy;
    }

    /// <summary>The name that the server is told; null tells none.</summary>
    public string? Name { get; }

    /// <summary>The media type; null leaves it to the request and to the extension of the name.</summary>
    public string? ContentType { get; }

    /// <summary>The media type that the extension tells; null where there is no name.</summary>
    internal string? TypeByName { get; private init; }

    /// <summary>Bytes, where they are known before they are sent.</summary>
    internal long? Length { get; }

    /// <summary>Sends bytes that are in memory.</summary>
    /// <param name="name">The name that the server is told; null tells none.</param>
    /// <param name="content">The bytes; they are not copied.</param>
    /// <param name="contentType">The media type; null leaves it to the request and to the extension of the name.</param>
    /// <returns>The file.</returns>
    public static ApiFile FromBytes(string? name, ReadOnlyMemory<byte> content, string? contentType = null) =>
        new(name, contentType, content.Length, (target, cancellationToken) => target.WriteAsync(content, cancellationToken).AsTask());

    /// <summary>Sends a text in UTF-8.</summary>
    /// <param name="name">The name that the server is told; null tells none.</param>
    /// <param name="text">The text.</param>
    /// <param name="contentType">The media type; null leaves it to the request and to the extension of the name.</param>
    /// <returns>The file.</returns>
    public static ApiFile FromText(string? name, string text, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromBytes(name, Encoding.UTF8.GetBytes(text), contentType);
    }

    /// <summary>Sends a file of the disk, which is opened when the request is sent.</summary>
    /// <param name="path">The path.</param>
    /// <param name="contentType">The media type; null leaves it to the request and to the extension of the name.</param>
    /// <returns>The file, by the last part of its path.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static ApiFile FromPath(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileInfo(path);
        return new(file.Name, contentType, file.Length, async (target, cancellationToken) =>
        {
            var content = file.OpenRead();
            await using (content.ConfigureAwait(false))
                await content.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        });
    }

    /// <summary>
    /// Sends what a stream holds from its present position on. A stream that cannot seek is sent once: a call that has to be repeated, as when
    /// a token is renewed, fails.
    /// </summary>
    /// <param name="name">The name that the server is told; null tells none.</param>
    /// <param name="content">The stream; who made it disposes it.</param>
    /// <param name="contentType">The media type; null leaves it to the request and to the extension of the name.</param>
    /// <returns>The file.</returns>
    public static ApiFile FromStream(string? name, Stream content, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.CanSeek ? FromSeekable(name, contentType, content) : new(name, contentType, null, content.CopyToAsync);
    }

    /// <summary>What the example of a request sends for a file that the collection knows by its path alone: a text that names it.</summary>
    /// <param name="name">The name; an empty one is sent with no bytes, as Postman does where no file is chosen.</param>
    /// <param name="sentName">The name that the server is told, if it is another one. The media type is that of the first all the same.</param>
    /// <returns>The file.</returns>
    public static ApiFile Placeholder(string name, string? sentName = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var content = Encoding.UTF8.GetBytes(name.Length == 0 ? "" : "file:" + name);
        return new(sentName ?? name, null, content.Length, (target, cancellationToken) => target.WriteAsync(content, cancellationToken).AsTask())
        {
            TypeByName = MediaTypes.Of(name),
        };
    }

    /// <exception cref="InvalidOperationException">The content can be read once only, and was.</exception>
    internal Task CopyToAsync(Stream target, CancellationToken cancellationToken) =>
        Interlocked.Exchange(ref _isRead, 1) == 0 || IsRepeatable ? _copy(target, cancellationToken) : throw UsedUp();

    /// <summary>Asks before a connection is opened: what fails while a body is sent, HttpClient takes for a fault of the connection.</summary>
    /// <inheritdoc cref="CopyToAsync"/>
    internal void ThrowIfUsedUp()
    {
        if (Volatile.Read(ref _isRead) != 0 && !IsRepeatable)
            throw UsedUp();
    }

    // The length is known of all but streams that cannot seek.
    private bool IsRepeatable => Length is not null;

    private static InvalidOperationException UsedUp() => new("The stream cannot seek, so the file can be sent once only.");

    private static ApiFile FromSeekable(string? name, string? contentType, Stream content)
    {
        var start = content.Position;
        return new(name, contentType, Math.Max(0, content.Length - start), (target, cancellationToken) =>
        {
            content.Position = start;
            return content.CopyToAsync(target, cancellationToken);
        });
    }
}
