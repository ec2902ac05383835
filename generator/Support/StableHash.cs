using System.Text;

namespace ZoomGen.Generator.Support;

/// <summary>FNV-1a. Unlike <c>string.GetHashCode</c>, it is the same in every process and framework.</summary>
internal static class StableHash
{
    public static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ value) * 1099511628211UL);
        return hash;
    }
}
