namespace ZoomGen;

/// <summary>The error that the body of a response describes.</summary>
public sealed record ApiError
{
    /// <summary>
    /// The error code of the API, or null. A number is given by its digits. For problem details (RFC 9457) it is the <c>type</c>, for
    /// OAuth (RFC 6749, section 5.2) the <c>error</c>.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>The message of the API, or null.</summary>
    public string? Message { get; init; }

    /// <summary>Further errors, such as one for each invalid field.</summary>
    public IReadOnlyList<ApiError> Details { get; init; } = [];
}
