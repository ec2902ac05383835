using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;

namespace ZoomGen.Extensions.Tokens;

/// <summary>Writes tokens as an entry of a cache, encrypted if the program has Data Protection.</summary>
internal sealed partial class TokenFormat(IDataProtectionProvider? protection)
{
    private const string Purpose = "ZoomGen.Extensions.Tokens";

    public byte[] Write(string key, StoredToken token)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(token, Context.Default.StoredToken);
        return FindProtector(key)?.Protect(json) ?? json;
    }

    /// <summary>The tokens, or null if the entry is not one that this process can read.</summary>
    public StoredToken? Read(string key, byte[] entry)
    {
        try
        {
            return JsonSerializer.Deserialize(FindProtector(key)?.Unprotect(entry) ?? entry, Context.Default.StoredToken);
        }
        catch (Exception exception) when (exception is JsonException or CryptographicException)
        {
            return null;
        }
    }

    // The entry of one credential cannot be passed off as that of another.
    private IDataProtector? FindProtector(string key) => protection?.CreateProtector(Purpose, key);

    [JsonSerializable(typeof(StoredToken))]
    private sealed partial class Context : JsonSerializerContext;
}
