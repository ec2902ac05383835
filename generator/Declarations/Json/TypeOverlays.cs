using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Applies overlays to JSON types. An overlay refers to a type by the name that it has without the overlay, so all types are named first.
/// </summary>
internal sealed class TypeOverlays
{
    private readonly IReadOnlyList<TypeOverlay> _entries;
    private readonly DiagnosticBag _bag;

    private TypeOverlays(IReadOnlyList<TypeOverlay> entries, DiagnosticBag bag) => (_entries, _bag) = (entries, bag);

    public static TypeOverlays From(OverlayDocument? overlay, DiagnosticBag bag) => new(overlay is null ? [] : overlay.Types, bag);

    public void Apply(IReadOnlyList<SharedType> types, NameScope scope)
    {
        foreach (var entry in _entries)
        {
            if (types.FirstOrDefault(type => type.Name == entry.Key) is { } type)
                Apply(type, entry);
            else
                _bag.Report(Descriptors.OverlayWithoutMatch, entry.Place, $"the JSON type '{entry.Key}'");
        }
        Rename([.. types.Where(type => type.Overlay?.Name is not null)], scope);
    }

    /// <summary>The documented value of a member if it fits the type in the overlay, or else a stand-in value.</summary>
    public JsonSample Fit(JsonSample sample, JsonMemberBinding member)
    {
        if (member.Given is not { Type: { } given } overlay)
            return sample;
        var type = new ScalarType(given.Scalar);
        if (sample is TemplateSample && type == ParameterType.Text)
            return sample;
        var text = TextOf(sample);
        if (text is null || !TypeInference.Admits(type, text))
            _bag.Report(Descriptors.ContradictingValue, overlay.Place, overlay.Key);
        return new StringSample(TypeInference.Fit(type, text ?? ""));
    }

    public void Refuse(ValueOverlay overlay, string reason) => _bag.Report(Descriptors.OverlayRefused, overlay.Place, reason);

    private void Apply(SharedType type, TypeOverlay entry)
    {
        type.Overlay = entry;
        foreach (var property in entry.Properties.Where(property => type.Shape.Members.All(member => member.Name != property.Key)))
            _bag.Report(Descriptors.OverlayWithoutMatch, property.Place, $"the property '{property.Key}' of the JSON type '{entry.Key}'");
    }

    // Releases all old names first, so that two types can exchange theirs. The names of other types do not change.
    private void Rename(IReadOnlyList<SharedType> types, NameScope scope)
    {
        scope.Release(types.Select(type => type.Name));
        foreach (var type in types)
        {
            var given = type.Overlay!.Name!;
            type.Name = scope.Take(given.Text, type.Name);
            if (type.Name != given.Text)
                _bag.Report(Descriptors.OverlayRefused, given.Place, $"The name '{given.Text}' is already in use");
        }
    }

    private static string? TextOf(JsonSample sample) => sample switch
    {
        StringSample text => text.Value,
        NumberSample number => number.Text,
        BooleanSample flag => flag.Value ? "true" : "false",
        NullSample => "",
        _ => null,
    };
}
