using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>Reads an overlay, in which comments are allowed: people write it.</summary>
internal static class OverlayReader
{
    public static Result<OverlayDocument> Read(OverlayFile file)
    {
        var bag = new DiagnosticBag(file.Path);
        var text = file.Text is { } commented ? JsonComments.Blank(commented) : null;
        var overlay = bag.Guard(() => JsonFile.Parse(text, bag) is { } root ? Read(file.Path, root, bag) : null);
        return new(file.Path, overlay, bag.ToArray());
    }

    private static OverlayDocument? Read(string path, JToken root, DiagnosticBag bag) =>
        OverlayView.Open(root, "an overlay", OverlayKeys.Overlay, bag) is { } view
            ? new(
                path,
                view.Entries("requests", OverlayKeys.Request, ReadRequest),
                view.Entries("folders", OverlayKeys.Folder, ReadFolder),
                view.Entries("types", OverlayKeys.Type, ReadType))
            : null;

    private static RequestOverlay ReadRequest(JProperty entry, OverlayView view) => new(
        entry.Name,
        view.Name(),
        view.Flag("exclude") is true,
        view.Body(),
        view.Entries("parameters", OverlayKeys.Parameter, ReadParameter),
        JsonView.PlaceOf(entry));

    private static FolderOverlay ReadFolder(JProperty entry, OverlayView view) =>
        new(entry.Name, view.Name(), view.Flag("exclude") is true, JsonView.PlaceOf(entry));

    private static TypeOverlay ReadType(JProperty entry, OverlayView view) =>
        new(entry.Name, view.Name(), view.Entries("properties", OverlayKeys.Property, ReadProperty), JsonView.PlaceOf(entry));

    private static ValueOverlay ReadParameter(JProperty entry, OverlayView view) => new(
        entry.Name,
        view.Name(),
        view.Type(OverlayKeys.ParameterTypes),
        view.Flag("required"),
        view.Flag("exclude") is true,
        JsonView.PlaceOf(entry));

    private static ValueOverlay ReadProperty(JProperty entry, OverlayView view) =>
        new(entry.Name, view.Name(), view.Type(OverlayKeys.PropertyTypes), view.Flag("required"), IsExcluded: false, JsonView.PlaceOf(entry));
}
