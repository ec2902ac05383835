namespace ZoomGen.Faults;

/// <summary>What became of the connection to the server with the fault.</summary>
internal enum Connection
{
    /// <summary>There was none.</summary>
    None,

    /// <summary>The next call has another one.</summary>
    Closed,

    /// <summary>The next call has the same one.</summary>
    Reused,

    /// <summary>The next call waits for it in vain.</summary>
    Held,
}
