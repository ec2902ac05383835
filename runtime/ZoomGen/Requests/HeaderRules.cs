using System.Buffers;
using System.Net.Http.Headers;
using ZoomGen.Shared;

namespace ZoomGen.Requests;

/// <summary>The one place that puts a header on a message: only what RFC 9110 allows gets there.</summary>
internal static class HeaderRules
{
    private static readonly SearchValues<char> Token = SearchValues.Create(HttpSyntax.TokenCharacters);

    /// <returns>False where .NET keeps a header of that name elsewhere, with the request or with its content.</returns>
    /// <exception cref="ArgumentException">As <see cref="Check"/> has it.</exception>
    public static bool Add(HttpHeaders headers, string name, string value)
    {
        Check(name, value);
        return headers.TryAddWithoutValidation(name, value);
    }

    /// <summary>Puts credentials in the place of whatever header of that name there is.</summary>
    /// <exception cref="ArgumentException">As <see cref="Check"/> has it, or the header belongs to the content.</exception>
    public static void Replace(HttpRequestHeaders headers, string name, string value)
    {
        if (headers.NonValidated.Contains(name))
            headers.Remove(name);
        if (!Add(headers, name, value))
            throw new ArgumentException($"The header '{name}' belongs to the content and cannot hold credentials.", name);
    }

    /// <exception cref="ArgumentException">The name is no token or belongs to the connection, or the value holds a control character or one
    /// that does not fit into a byte. The message names the header and never holds its value.</exception>
    private static void Check(string name, string value)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(Token))
            throw new ArgumentException("The name of a header must be an HTTP token.", nameof(name));
        if (HttpSyntax.IsReservedHeader(name))
            throw new ArgumentException($"The header '{name}' belongs to the connection and cannot be set.", name);
        CheckValue(name, value);
    }

    /// <exception cref="ArgumentException">As <see cref="Check"/> has it.</exception>
    public static void CheckValue(string name, string value)
    {
        if (!HttpSyntax.IsFieldValue(value))
            throw new ArgumentException($"The value of the header '{name}' holds a character that HTTP does not allow.", name);
    }
}
