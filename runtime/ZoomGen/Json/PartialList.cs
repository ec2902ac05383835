namespace ZoomGen.Json;

/// <summary>The elements of a JSON array that match their type. Others have been left out.</summary>
internal sealed class PartialList<T> : List<T>, IPartialList
{
    private int _leftOut;

    private PartialList(List<T> matching)
        : base(matching)
    {
    }

    public int SentCount => Count + _leftOut;

    /// <summary>Counts an element that is left out.</summary>
    /// <param name="list">The elements so far, which are copied if none has been left out before.</param>
    /// <returns>The list to go on with.</returns>
    public static List<T> LeaveOut(List<T> list)
    {
        var partial = list as PartialList<T> ?? new PartialList<T>(list);
        partial._leftOut++;
        return partial;
    }
}

/// <summary>A list from which elements have been left out.</summary>
internal interface IPartialList
{
    /// <summary>The number of elements that the server sent.</summary>
    int SentCount { get; }
}
