using System.Text;
using ZoomGen.Requests;

namespace ZoomGen;

/// <summary>A file to send: as a part of a form, or as a whole body.</summary>
public sealed class ApiFile
{
    private readonly Func<Stream, CancellationToken, Task> _copy;

    private ApiFile(string? name, long? length, Func<Stream, CancellationToken, Task> copy)
    {
        Name = name;
        Length = length;
        _copy = copy;
    }

    /// <summary>The name that the server is told; null tells none.</summary>
    public string? Name { get; }

    /// <summary>The media type; null leaves it to the request and to the extension of the name.</summary>
    public string? ContentType { get; init; }

    /// <summary>Bytes, where they are known before they are sent.</summary>
    internal long? Length { get; }

    /// <summary>Sends bytes that are in memory.</summary>
    /// <param name="name">The name that the server is told; null tells none.</param>
    /// <param name="content">The bytes; they are not copied.</param>
    /// <returns>The file.</returns>
    public static ApiFile FromBytes(string? name, ReadOnlyMemory<byte> content) =>
        new(name, content.Length, (target, cancellationToken) => target.WriteAsync(content, cancellationToken).AsTask());

    /// <summary>Sends a text in UTF-8.</summary>
    /// <param name="name">The name that the server is told; null tells none.</param>
    /// <param name="text">The text.</param>
    /// <returns>The file.</returns>
    public static ApiFile FromText(string? name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromBytes(name, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Sends a file of the disk, which is opened when the request is sent.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The file, by the last part of its path.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static ApiFile FromPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileInfo(path);
        return new(file.Name, file.Length, async (target, cancellationToken) =>
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
    /// <returns>The file.</returns>
    public static ApiFile FromStream(string? name, Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.CanSeek ? FromSeekable(name, content) : FromForwardOnly(name, content);
    }

    /// <summary>What the example of a request sends for a file that the collection knows by its path alone: a text that names it.</summary>
    /// <param name="name">The name; an empty one is sent with no bytes, as Postman does where no file is chosen.</param>
    /// <param name="sentName">The name that the server is told, if it is another one. The media type is that of the first all the same.</param>
    /// <returns>The file.</returns>
    public static ApiFile Placeholder(string name, string? sentName = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var content = Encoding.UTF8.GetBytes(name.Length == 0 ? "" : "file:" + name);
        return new(sentName ?? name, content.Length, (target, cancellationToken) => target.WriteAsync(content, cancellationToken).AsTask())
        {
            ContentType = sentName is null ? null : MediaTypes.Of(name),
        };
    }

    /// <exception cref="InvalidOperationException">The content can be read once only, and was.</exception>
    internal Task CopyToAsync(Stream target, CancellationToken cancellationToken) => _copy(target, cancellationToken);

    private static ApiFile FromSeekable(string? name, Stream content)
    {
        var start = content.Position;
        return new(name, content.Length - start, (target, cancellationToken) =>
        {
            content.Position = start;
            return content.CopyToAsync(target, cancellationToken);
        });
    }

    private static ApiFile FromForwardOnly(string? name, Stream content)
    {
        var isRead = 0;
        return new(name, null, (target, cancellationToken) => Interlocked.Exchange(ref isRead, 1) == 0
            ? content.CopyToAsync(target, cancellationToken)
            : throw new InvalidOperationException("The stream cannot seek, so the file can be sent once only."));
    }
}
