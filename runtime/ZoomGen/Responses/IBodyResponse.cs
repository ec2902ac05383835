using System.ComponentModel;

namespace ZoomGen.Runtime;

/// <summary>A response whose success has a typed body.</summary>
/// <typeparam name="TBody">The type of the body.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBodyResponse<out TBody>
    where TBody : class
{
    /// <summary>The body, or null if the response is not a documented success.</summary>
    TBody? Body { get; }
}
