using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using ZoomGen.Shared;

namespace ZoomGen.Http;

/// <summary>Adds headers to messages, if RFC 9110 allows their name and value.</summary>
internal static class HeaderRules
{
    private static readonly SearchValues<char> Token = SearchValues.Create(HttpSyntax.TokenCharacters);

    /// <returns>False if .NET keeps a header of this name elsewhere, in the request or in its content.</returns>
    /// <exception cref="ArgumentException">See <see cref="Check"/>.</exception>
    public static bool Add(HttpHeaders headers, string name, string value)
    {
        Check(name, value);
        return headers.TryAddWithoutValidation(name, value);
    }

    /// <summary>Copies headers that were received as they are. They are read, and never sent.</summary>
    public static void CopyReceived(HttpHeaders received, HttpHeaders copy)
    {
        foreach (var (name, values) in received.NonValidated)
            copy.TryAddWithoutValidation(name, values);
    }

    /// <summary>Replaces any header of this name with credentials.</summary>
    /// <exception cref="ArgumentException">See <see cref="Check"/>, or the header belongs to the content.</exception>
    public static void Replace(HttpRequestHeaders headers, string name, string value)
    {
        if (headers.NonValidated.Contains(name))
            headers.Remove(name);
        if (!Add(headers, name, value))
            throw new ArgumentException($"The header '{name}' belongs to the content and cannot hold credentials.", name);
    }

    /// <summary>The name of a header that a handler sends only if it has an encoding for it, or null.</summary>
    public static string? FindNonAscii(HttpRequestMessage message) =>
        FindNonAscii(message.Headers) ?? (message.Content is { } content ? FindNonAscii(content.Headers) : null);

    private static string? FindNonAscii(HttpHeaders headers)
    {
        foreach (var (name, values) in headers.NonValidated)
        {
            if (!Ascii.IsValid(values.ToString()))
                return name;
        }
        return null;
    }

    /// <exception cref="ArgumentException">The name is not a token or belongs to the connection, or the value contains a control
    /// character or one above U+00FF. The message contains the name of the header, and never its value.</exception>
    public static void Check(string name, string value)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(Token))
            throw new ArgumentException("The name of a header must be an HTTP token.", nameof(name));
        if (HttpSyntax.IsReservedHeader(name))
            throw new ArgumentException($"The header '{name}' belongs to the connection and cannot be set.", name);
        CheckValue(name, value);
    }

    /// <exception cref="ArgumentException">See <see cref="Check"/>.</exception>
    public static void CheckValue(string name, string value)
    {
        // Most values are plain, and tokens can be long.
        if (value.AsSpan().ContainsAnyExceptInRange(' ', '~') && !HttpSyntax.IsFieldValue(value))
            throw new ArgumentException($"The value of the header '{name}' holds a character that HTTP does not allow.", name);
    }
}
