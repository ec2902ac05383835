using System.Security.Cryptography;
using System.Text;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>The style and the script of the page. They are in it, so that it needs nothing else, and the policy allows only them.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("page.css");

    public static string Script { get; } = Read("page.js");

    /// <summary>The Content-Security-Policy (https://www.w3.org/TR/CSP3).</summary>
    public static string Policy { get; } = string.Join(
        "; ",
        "default-src 'none'",
        $"style-src '{Hash(Style)}'",
        $"script-src '{Hash(Script)}'",
        "connect-src 'self'",
        "form-action 'self'",
        "img-src data:",
        "base-uri 'none'",
        "frame-ancestors 'none'");

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
