namespace ZoomGen;

/// <summary>
/// The pages of a list repeat, do not end, or lead to another server. All pages before have been returned. The message contains the HTTP
/// method and path template, and no value of a request or response.
/// </summary>
public sealed class PagingException : Exception
{
    /// <summary>Creates an exception for a list whose pages cannot be followed.</summary>
    /// <param name="operation">The operation that returns the pages.</param>
    /// <param name="fault">What is wrong. The message starts with the operation, and continues with this text.</param>
    public PagingException(ApiOperation operation, string fault)
        : base($"{operation} {fault}") => Operation = operation;

    /// <summary>The operation that returns the pages.</summary>
    public ApiOperation Operation { get; }
}
