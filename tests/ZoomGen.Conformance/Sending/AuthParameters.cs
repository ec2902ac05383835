using ZoomGen.Conformance.Collections;
using ZoomGen.Conformance.Records;

namespace ZoomGen.Conformance.Sending;

/// <summary>The parameters of an auth block with the variables in their places.</summary>
internal sealed class AuthParameters(AuthBlock block, RequestRecord record)
{
    public string this[string name] => Find(name) ?? "";

    public bool Is(string type) => block.Type == type;

    public string? Find(string name) => block.Parameters.TryGetValue(name, out var value) ? VariableText.Resolve(value, record) : null;
}
