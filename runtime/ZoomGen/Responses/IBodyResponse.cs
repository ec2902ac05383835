using System.ComponentModel;

namespace ZoomGen.Runtime;

/// <summary>A response whose success has a typed body.</summary>
/// <typeparam name="TBody">The type of the body.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBodyResponse<out TBody>
    where TBody : class
{
    /// <summary>The body of a success, documented or not; null if it has none of this type.</summary>
    TBody? Body { get; }
}
