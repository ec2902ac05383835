using FsCheck;
using FsCheck.Fluent;

namespace ZoomGen.Tests.Properties;

/// <summary>A text for each place that takes one.</summary>
internal sealed class Slots
{
    private const string Harmless = "a";

    private readonly IReadOnlyList<string> _names;
    private readonly string[] _texts;

    private Slots(IReadOnlyList<string> names, string[] texts)
    {
        _names = names;
        _texts = texts;
    }

    public string this[string name] => _texts[_names.ToList().IndexOf(name)];

    public static Arbitrary<Slots> Arbitrary(params string[] names) => Arb.From(
        ArbitraryText.Any.ArrayOf(names.Length).Select(texts => new Slots(names, texts)),
        slots => slots.Shrink());

    // FsCheck shows it where a property does not hold.
    public override string ToString() => string.Join('\n', _names
        .Select((name, index) => (Name: name, Text: _texts[index]))
        .Where(slot => slot.Text != Harmless)
        .Select(slot => $"{slot.Name}: {ArbitraryText.Show(slot.Text)}"));

    // First to the places that matter, then to the parts of their texts that do.
    private IEnumerable<Slots> Shrink() =>
    [
        .. _texts.SelectMany((text, index) => text == Harmless ? Array.Empty<Slots>() : [With(index, Harmless)]),
        .. _texts.SelectMany((text, index) => text == Harmless ? [] : ArbitraryText.Shrink(text).Select(shorter => With(index, shorter))),
    ];

    private Slots With(int index, string text)
    {
        var texts = _texts.ToArray();
        texts[index] = text;
        return new(_names, texts);
    }
}
