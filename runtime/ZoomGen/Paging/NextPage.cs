namespace ZoomGen.Paging;

/// <summary>Whether there is another page: at the link or, without a link, where the request now asks for it.</summary>
internal readonly record struct NextPage(bool IsThere, string? Link = null)
{
    public static NextPage None => default;

    public static NextPage FromRequest => new(true);

    public static NextPage FromLink(string? link) => string.IsNullOrEmpty(link) ? None : new(true, link);
}
