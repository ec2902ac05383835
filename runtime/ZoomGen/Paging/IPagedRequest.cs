using System.ComponentModel;

namespace ZoomGen.Runtime;

/// <summary>A request whose responses are pages of a list.</summary>
/// <typeparam name="TSelf">The type of the request.</typeparam>
/// <typeparam name="TPage">The type of a page.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPagedRequest<TSelf, TPage, TItem>
    where TSelf : class, IPagedRequest<TSelf, TPage, TItem>
{
    /// <summary>The order of the pages.</summary>
    static abstract PageOrder<TSelf, TPage, TItem> Pages { get; }

    /// <summary>Copies the request. The copy is changed for each page, and the request of the caller is not.</summary>
    /// <returns>A shallow copy.</returns>
    TSelf Copy();
}
