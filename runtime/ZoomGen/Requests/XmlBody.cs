using System.Xml.Linq;

namespace ZoomGen;

/// <summary>XML to send: a text as it stands, or an element.</summary>
public sealed class XmlBody
{
    private readonly string _text;

    private XmlBody(string text) => _text = text;

    /// <summary>XML as text; it is sent as it is, and not checked.</summary>
    /// <param name="xml">The text, with a declaration or without one.</param>
    /// <returns>The body.</returns>
    public static XmlBody FromText(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new(xml);
    }

    /// <summary>An element, without indentation of its own. There is no declaration: UTF-8 needs none (XML 1.0, section 4.3.3).</summary>
    /// <param name="element">The root; later changes of it are not sent.</param>
    /// <returns>The body.</returns>
    public static XmlBody FromElement(XElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new(element.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>The XML.</summary>
    /// <returns>The text as it is sent.</returns>
    public override string ToString() => _text;
}
