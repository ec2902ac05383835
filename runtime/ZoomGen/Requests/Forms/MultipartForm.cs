using System.Text;
using ZoomGen.Buffers;
using ZoomGen.Http;
using ZoomGen.Requests.Bodies;
using ZoomGen.Requests.Parameters;
using ZoomGen.Runtime;
using ZoomGen.Shared;

namespace ZoomGen.Requests.Forms;

/// <summary>
/// Writes <c>multipart/form-data</c> (RFC 7578) as Postman does: a text has no header but Content-Disposition, and the boundary is not
/// quoted.
/// </summary>
internal sealed class MultipartForm : FormWriter
{
    private const string TypeStart = "multipart/form-data; boundary=";
    private const string Dashes = "--------------------------";

    private readonly string _contentType = string.Create(
        TypeStart.Length + Dashes.Length + RandomDigits.Count,
        0,
        static (contentType, _) =>
        {
            (TypeStart + Dashes).CopyTo(contentType);
            RandomDigits.Fill(contentType[^RandomDigits.Count..]);
        });

    private readonly BufferedContent _content;
    private readonly List<MultipartPart>? _parts;
    private int _boundaryLength;
    private int _startLength;

    /// <param name="missing">The variables that have no value.</param>
    /// <param name="added">The fields that the call adds.</param>
    /// <param name="describe">Whether the parts are described as well, for a curl command.</param>
    public MultipartForm(MissingVariables? missing, CallValues? added, bool describe)
        : base(missing, added)
    {
        _parts = describe ? [] : null;
        _content = describe ? new DescribedMultipart(_contentType, _parts!) : new BufferedContent(_contentType);
    }

    public override byte[] EncodeName(string name) => Encoding.UTF8.GetBytes(PercentSets.EncodePartName(name));

    internal override HttpContent? Complete(string? contentType)
    {
        if (_content.Buffer.Length == 0)
        {
            Dispose();
            return null;
        }
        _content.Buffer.WriteStart(_boundaryLength);
        _content.Buffer.Write("--\r\n"u8);
        return _content;
    }

    internal override void Dispose() => _content.Dispose();

    private protected override void WriteField(ReadOnlySpan<byte> name, string value, string? contentType, string? fileName)
    {
        var type = contentType ?? FileMediaType.FromName(fileName);
        StartPart(name, fileName, type);
        _content.Buffer.WriteText(value);
        EndPart(name, value, fileName, type);
    }

    private protected override void WriteField(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, string? contentType)
    {
        StartPart(name, null, contentType);
        _content.Buffer.Write(value);
        EndPart(name, _parts is null ? "" : Encoding.UTF8.GetString(value), null, contentType);
    }

    private protected override void WriteField(ReadOnlySpan<byte> name, ApiFile value, string? contentType)
    {
        // Without a file name, the type still tells that the part is not text.
        var type = value.ContentType ?? contentType ?? (value.Name is null ? "application/octet-stream" : value.TypeByName);
        StartPart(name, value.Name, type);
        _content.Append(value);
        EndPart(name, value.Length == 0 ? "" : null, value.Name, type);
    }

    private void StartPart(ReadOnlySpan<byte> name, string? fileName, string? contentType)
    {
        var buffer = _content.Buffer;
        if (buffer.Length == 0)
            WriteFirstStart(buffer);
        else
            buffer.WriteStart(_startLength);
        buffer.Write(name);
        buffer.Write((byte)'"');
        if (fileName is not null)
            WriteFileName(buffer, fileName);
        if (contentType is not null)
        {
            HeaderRules.CheckValue("Content-Type", contentType);
            buffer.Write("\r\nContent-Type: "u8);
            buffer.WriteText(contentType);
        }
        buffer.Write("\r\n\r\n"u8);
    }

    // The second form is that of RFC 6266 for names outside ISO 8859-1. RFC 7578 forbids it, and Postman sends both.
    private static void WriteFileName(ByteBuffer buffer, string fileName)
    {
        buffer.Write("; filename=\""u8);
        buffer.WriteText(PercentSets.EncodePartName(fileName));
        buffer.Write((byte)'"');
        if (fileName.AsSpan().ContainsAnyExceptInRange('\0', '\xFF'))
            buffer.WriteText("; filename*=UTF-8''" + Uri.EscapeDataString(fileName));
    }

    private void EndPart(ReadOnlySpan<byte> name, string? value, string? fileName, string? contentType)
    {
        _parts?.Add(new(Encoding.UTF8.GetString(name), value, fileName, contentType));
        _content.Buffer.Write("\r\n"u8);
    }

    // The body starts with what starts every part, and is the place to copy it from.
    private void WriteFirstStart(ByteBuffer buffer)
    {
        buffer.Write("--"u8);
        buffer.WriteText(_contentType.AsSpan(TypeStart.Length));
        _boundaryLength = buffer.Length;
        buffer.Write("\r\nContent-Disposition: form-data; name=\""u8);
        _startLength = buffer.Length;
    }
}
