using System.Security.Cryptography;

namespace ZoomGen.Requests;

/// <summary>
/// <c>multipart/form-data</c> (RFC 7578) as Postman writes it: a part has its Content-Disposition and nothing else, and the boundary stands
/// unquoted.
/// </summary>
internal sealed class MultipartForm : FormContent
{
    private const int BoundaryDashes = 26;
    private const int BoundaryDigits = 24;

    private readonly string _boundary = new string('-', BoundaryDashes) + RandomNumberGenerator.GetString("0123456789", BoundaryDigits);
    private readonly BufferedContent _content;
    private readonly List<MultipartPart>? _parts;

    /// <param name="describe">Whether the parts are wanted apart, as a curl command does.</param>
    public MultipartForm(bool describe)
    {
        _parts = describe ? [] : null;
        _content = describe ? new DescribedMultipart(ContentType, _parts!) : new BufferedContent(ContentType);
    }

    private string ContentType => "multipart/form-data; boundary=" + _boundary;

    private protected override void WriteText(ReadOnlySpan<byte> name, string value)
    {
        var start = WriteHeader(name);
        _content.Buffer.WriteText(value);
        EndPart(name, start);
    }

    private protected override void WriteUtf8(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        var start = WriteHeader(name);
        _content.Buffer.Write(value);
        EndPart(name, start);
    }

    internal override HttpContent? Complete()
    {
        if (_content.Buffer.Length == 0)
        {
            _content.Dispose();
            return null;
        }
        WriteBoundary();
        _content.Buffer.Write("--\r\n"u8);
        return _content;
    }

    private int WriteHeader(ReadOnlySpan<byte> name)
    {
        WriteBoundary();
        _content.Buffer.Write("\r\nContent-Disposition: form-data; name=\""u8);
        _content.Buffer.Write(name);
        _content.Buffer.Write("\"\r\n\r\n"u8);
        return _content.Buffer.Length;
    }

    private void EndPart(ReadOnlySpan<byte> name, int start)
    {
        _parts?.Add(new(System.Text.Encoding.UTF8.GetString(name), System.Text.Encoding.UTF8.GetString(_content.Buffer.Written.Span[start..])));
        _content.Buffer.Write("\r\n"u8);
    }

    private void WriteBoundary()
    {
        _content.Buffer.Write("--"u8);
        _content.Buffer.WriteText(_boundary);
    }
}

/// <summary>A part of a form that is to be described.</summary>
internal sealed record MultipartPart(string Name, string Value);

/// <summary>A form that still knows its parts.</summary>
internal sealed class DescribedMultipart(string contentType, IReadOnlyList<MultipartPart> parts) : BufferedContent(contentType)
{
    public IReadOnlyList<MultipartPart> Parts => parts;
}
