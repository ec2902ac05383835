using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;
using ZoomGen.Http;
using ZoomGen.Runtime;

namespace ZoomGen.Responses;

/// <summary>
/// Reads XML that may be hostile: without a document type declaration, which could define entities or fetch files, and without deep
/// nesting.
/// </summary>
internal static class XmlReading
{
    private const int MaxDepth = 256;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <exception cref="XmlException">The body is not XML, or is refused.</exception>
    public static XElement Read(ResponseMessage message)
    {
        using (var reader = Create(message))
            ThrowIfTooDeep(reader);
        using (var reader = Create(message))
            return XElement.Load(reader);
    }

    // Whoever reads the loaded tree may walk it recursively.
    private static void ThrowIfTooDeep(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
                throw new XmlException("Nested too deep.", null, ((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition);
        }
    }

    // RFC 7303, section 3: a byte order mark, else the charset of the Content-Type, else what the document says of itself.
    private static XmlReader Create(ResponseMessage message)
    {
        if (!MemoryMarshal.TryGetArray(message.Body, out var array))
            array = message.Body.ToArray();
        var body = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
        return Charset.FindNamed(message.ContentType) is { } encoding
            ? XmlReader.Create(new StreamReader(body, encoding, detectEncodingFromByteOrderMarks: true), Settings)
            : XmlReader.Create(body, Settings);
    }
}
