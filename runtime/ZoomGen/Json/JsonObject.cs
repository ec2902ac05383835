using System.ComponentModel;
using System.Text.Json;
using ZoomGen.Json;

namespace ZoomGen.Runtime;

/// <summary>The base class of generated types that are JSON objects.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonObject
{
    /// <summary>The members of <see cref="AdditionalProperties"/>, which becomes a dictionary when somebody asks for it.</summary>
    internal AdditionalMembers Additional;

    /// <summary>
    /// Members that the samples do not contain, values that do not match their property, and nulls. They are written as well.
    /// </summary>
    /// <remarks>
    /// If an element of a list, a value of a dictionary or a whole body is not an object where the samples have one, it is here under the
    /// empty name. It is written as it was, unless a property or another member has been set.
    /// </remarks>
    public Dictionary<string, JsonElement> AdditionalProperties => Additional.ToDictionary(MemberNames);

    /// <summary>The name table of the members. Only generated code implements it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ReadOnlySpan<byte> MemberNames { get; }

    /// <summary>Reads the value of a member into its property. Only generated code implements it.</summary>
    /// <param name="member">The index of the member in the name table.</param>
    /// <param name="reader">The reader, at the value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void ReadMember(int member, ref JsonReader reader);

    /// <summary>Writes the members. Only generated code implements it.</summary>
    /// <param name="writer">The writer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void WriteMembers(ref JsonWriter writer);

    // Not protected internal: a type that sees our internals would have to override that with other modifiers than one that does not.
    internal ReadOnlySpan<byte> Names => MemberNames;

    internal void ReadProperty(int member, ref JsonReader reader) => ReadMember(member, ref reader);

    internal void WriteProperties(ref JsonWriter writer) => WriteMembers(ref writer);
}
