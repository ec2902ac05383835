using System.ComponentModel;

namespace ZoomGen.Runtime;

/// <summary>Calls the handler for the case of a response. Only generated code uses it.</summary>
/// <param name="response">The response.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct CaseMatch(ApiResponse response)
{
    /// <summary>Calls a handler, if the response is its case.</summary>
    /// <typeparam name="TCase">The type of the case.</typeparam>
    /// <param name="handler">The handler.</param>
    /// <returns>This value.</returns>
    public CaseMatch On<TCase>(Action<TCase> handler)
        where TCase : ApiResponse
    {
        if (response is TCase value)
            handler(value);
        return this;
    }
}

/// <summary>Calls the handler for the case of a response, and keeps its result. Only generated code uses it.</summary>
/// <typeparam name="TResult">The type of the result.</typeparam>
/// <param name="response">The response.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct CaseMatch<TResult>(ApiResponse response)
{
    private TResult? _result;

    /// <summary>What the handler returned.</summary>
    public readonly TResult Result => _result!;

    /// <summary>Calls a handler, if the response is its case.</summary>
    /// <typeparam name="TCase">The type of the case.</typeparam>
    /// <param name="handler">The handler.</param>
    /// <returns>This value.</returns>
    public CaseMatch<TResult> On<TCase>(Func<TCase, TResult> handler)
        where TCase : ApiResponse
    {
        if (response is TCase value)
            _result = handler(value);
        return this;
    }
}
