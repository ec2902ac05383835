using System.Text;

namespace ZoomGen.Requests.Bodies;

/// <summary>The body of an encoded form, whose fields credentials can replace.</summary>
internal sealed class UrlEncodedContent() : BufferedContent(MediaType)
{
    public const string MediaType = "application/x-www-form-urlencoded";

    /// <summary>Appends a field.</summary>
    /// <param name="name">The encoded name.</param>
    /// <param name="value">The encoded value.</param>
    public void Append(string name, string value)
    {
        if (Buffer.Length > 0)
            Buffer.Write((byte)'&');
        Buffer.WriteText($"{name}={value}");
        ForgetLength();
    }

    /// <summary>Removes the fields with these names.</summary>
    /// <param name="names">The encoded names.</param>
    public void Remove(string[] names)
    {
        var fields = Encoding.UTF8.GetString(Buffer.Written.Span).Split('&');
        var kept = Array.FindAll(fields, field => !names.Contains(field.Split('=')[0]));
        if (kept.Length == fields.Length)
            return;
        Buffer.Truncate(0);
        Buffer.WriteText(string.Join('&', kept));
        ForgetLength();
    }

    // The headers keep the length once somebody has read it. A length that is set to null is not computed again.
    private void ForgetLength() => Headers.Remove("Content-Length");
}
