using ZoomGen.Generator.Contract.Json;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>Adapts a sample to <see cref="ErrorShape"/>.</summary>
internal sealed class SampleErrorNode(JsonSample sample, string name = "") : IErrorNode<SampleErrorNode>
{
    public string Name => name;

    public bool IsString => sample is StringSample;

    public string? Text => sample switch
    {
        StringSample text => text.Value,
        NumberSample number => number.Text,
        _ => null,
    };

    public IEnumerable<SampleErrorNode>? Members =>
        (sample as ObjectSample)?.Members.Select(member => new SampleErrorNode(member.Value, member.Key));

    public IEnumerable<SampleErrorNode>? Items => (sample as ArraySample)?.Elements.Select(element => new SampleErrorNode(element));
}
