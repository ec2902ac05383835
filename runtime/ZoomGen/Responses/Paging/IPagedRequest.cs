namespace ZoomGen.Responses.Paging;

/// <summary>A request whose responses are pages of one list. Emitted code implements it.</summary>
/// <typeparam name="TSelf">The request.</typeparam>
/// <typeparam name="TPage">The success body.</typeparam>
/// <typeparam name="TItem">An item of the list.</typeparam>
public interface IPagedRequest<TSelf, TPage, TItem>
    where TSelf : class, IPagedRequest<TSelf, TPage, TItem>
{
    /// <summary>How the pages follow each other.</summary>
    static abstract PageOrder<TSelf, TPage, TItem> Pages { get; }

    /// <summary>A request of the same values, which is asked for the further pages: that of the caller stays as it is.</summary>
    /// <returns>The copy; what its properties hold is shared.</returns>
    TSelf Copy();
}
