namespace ZoomGen.Clients;

/// <summary>What becomes of the body of a success.</summary>
internal enum BodyUse
{
    /// <summary>It is buffered, and the response keeps it.</summary>
    Keep,

    /// <summary>It is buffered, and its memory is given back when the response has been read.</summary>
    GiveBack,

    /// <summary>It is read from the connection, whatever the collection documents.</summary>
    Open,
}
