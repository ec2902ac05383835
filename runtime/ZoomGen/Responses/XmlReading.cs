using System.Xml;
using System.Xml.Linq;

namespace ZoomGen.Responses;

/// <summary>Reads XML of a server, which may be hostile: no document type, so no entities of its own and nothing fetched, and no endless nesting.</summary>
internal static class XmlReading
{
    private const int MaxDepth = 256;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <exception cref="XmlException">The body is no XML, or more than that.</exception>
    public static XElement Read(ResponseMessage message)
    {
        using (var reader = Create(message))
            ThrowIfTooDeep(reader);
        using (var reader = Create(message))
            return XElement.Load(reader);
    }

    // What comes after elements that are loaded walks down the tree, on the stack.
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
        var body = new MemoryStream(message.Body.ToArray(), writable: false);
        return Charset.Named(message.ContentType) is { } encoding
            ? XmlReader.Create(new StreamReader(body, encoding, detectEncodingFromByteOrderMarks: true), Settings)
            : XmlReader.Create(body, Settings);
    }
}
