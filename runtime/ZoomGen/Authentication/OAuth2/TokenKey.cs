using System.Security.Cryptography;
using System.Text;

namespace ZoomGen.Authentication.OAuth2;

/// <summary>The name of a credential in a store. It differs as soon as any part of the credential does.</summary>
internal static class TokenKey
{
    // A password that people can remember must not be found by trying those that others have used.
    private const int Iterations = 100_000;

    public static string Compute(OAuth2Client client, IEnumerable<(string Name, string Value)> grant)
    {
        var parts = grant.Select(parameter => $"{Escape(parameter.Name)}={Escape(parameter.Value)}")
            .Append(client.ClientSecret is { } secret ? "client_secret=" + Escape(secret) : "public");
        var salt = string.Join('&', Escape(client.TokenUrl.AbsoluteUri), Escape(client.ClientId), Escape(client.Scope ?? ""));
        var key = Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(string.Join('&', parts)), Encoding.UTF8.GetBytes(salt), Iterations, HashAlgorithmName.SHA256, 32);
        return Convert.ToHexString(key);
    }

    // Two credentials must not become one when their parts are joined.
    private static string Escape(string text) => Uri.EscapeDataString(text);
}
