using System.ComponentModel;
using ZoomGen.Variables;

namespace ZoomGen;

/// <summary>What every generated client can be told. The generated options add the collection's variables, such as the base URL.</summary>
public abstract class ApiClientOptions
{
    /// <summary>The credentials; null sends none. Requests that the collection declares as <c>noauth</c> never carry them.</summary>
    public Auth? Auth { get; set; }

    /// <summary>
    /// Gives the value of one of Postman's dynamic variables, by its name with the dollar sign, such as <c>$guid</c>. Null, or a null answer,
    /// makes a fresh value at each occurrence, as Postman does.
    /// </summary>
    public Func<string, string?>? DynamicVariables { get; set; }

    /// <summary>Bytes of a response body, after decompression, above which a call fails with <see cref="ResponseTooLargeException"/>; 64 MiB. Of a stream
    /// of events, and of JSON lines, those of one item; of a <see cref="ResponseStream"/>, which is never held, no limit.</summary>
    public long MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Bytes that are read of the body of a response that is not 2xx; the rest is left unread. 64 KiB.</summary>
    public int MaxErrorBytes { get; set; } = 64 * 1024;

    /// <summary>The value of a dynamic variable. Emitted code calls this.</summary>
    /// <param name="name">Its name with the dollar sign.</param>
    /// <returns>The value; the name in double braces for a name that Postman does not have.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string Dynamic(string name) => DynamicVariables?.Invoke(name) ?? DynamicVariable.Create(name) ?? $"{{{{{name}}}}}";

    /// <summary>Puts a text together. Emitted code calls this.</summary>
    /// <param name="parts">The parts.</param>
    /// <returns>The text, or null where a part has no value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static string? Join(params string?[] parts) => Array.TrueForAll(parts, part => part is not null) ? string.Concat(parts) : null;
}
