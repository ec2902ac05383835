using System.Xml.Linq;

namespace ZoomGen;

/// <summary>An XML body.</summary>
public sealed class XmlBody
{
    private readonly string _text;

    private XmlBody(string text) => _text = text;

    /// <summary>Creates a body from text, which is sent as it is.</summary>
    /// <param name="xml">The text, with or without an XML declaration. It is not checked to be XML.</param>
    /// <returns>The body.</returns>
    public static XmlBody FromText(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new(xml);
    }

    /// <summary>
    /// Creates a body from an element, without indentation and without an XML declaration, which UTF-8 does not need (XML 1.0, section
    /// 4.3.3).
    /// </summary>
    /// <param name="element">The root element. Later changes to it are not sent.</param>
    /// <returns>The body.</returns>
    public static XmlBody FromElement(XElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new(element.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>Returns the XML.</summary>
    /// <returns>The text that is sent.</returns>
    public override string ToString() => _text;
}
