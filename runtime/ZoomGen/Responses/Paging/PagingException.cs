namespace ZoomGen;

/// <summary>
/// Pages that lead nowhere: round in a circle, on without end, or to another server. All pages before were given. The message holds method and
/// path template, and no value of request or response.
/// </summary>
public sealed class PagingException : Exception
{
    internal PagingException(ApiOperation operation, string fault)
        : base($"{operation} {fault}") => Operation = operation;

    /// <summary>The operation whose pages they are.</summary>
    public ApiOperation Operation { get; }
}
