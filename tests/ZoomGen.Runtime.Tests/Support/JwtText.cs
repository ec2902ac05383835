using System.Text;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>The parts of a JSON Web Token in its compact form.</summary>
internal sealed record JwtText(string Header, string Payload, byte[] Text, byte[] Signature)
{
    public static JwtText Of(string token)
    {
        var parts = token.Split('.');
        Assert.Equal(3, parts.Length);
        return new(
            Encoding.UTF8.GetString(Decode(parts[0])),
            Encoding.UTF8.GetString(Decode(parts[1])),
            Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"),
            Decode(parts[2]));
    }

    private static byte[] Decode(string text) => System.Buffers.Text.Base64Url.DecodeFromChars(text);
}
