namespace ZoomGen;

/// <summary>What every generated client can be told. The generated options add the collection's variables, such as the base URL.</summary>
public abstract class ApiClientOptions
{
    /// <summary>The credentials; null sends none. Requests that the collection declares as <c>noauth</c> never carry them.</summary>
    public Auth? Auth { get; set; }

    /// <summary>Bytes of a response body, after decompression, above which a call fails with <see cref="ResponseTooLargeException"/>; 64 MiB.</summary>
    public long MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Bytes that are read of the body of a response that is not 2xx; the rest is left unread. 64 KiB.</summary>
    public int MaxErrorBytes { get; set; } = 64 * 1024;
}
