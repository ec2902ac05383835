using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>Reads an overlay. Comments are allowed, because people write it by hand.</summary>
internal static class OverlayReader
{
    public static Result<OverlayDocument> Read(TextFile file)
    {
        var bag = new DiagnosticBag();
        var overlay = bag.Guard(file.Path, () => SyntaxFile.Parse(WithoutComments(file), bag) is { } root ? Read(root, bag) : null);
        return new(file.Path, overlay, bag.ToList());
    }

    private static TextFile WithoutComments(TextFile file) => file.Text is { } text ? file with { Text = JsonComments.Blank(text) } : file;

    private static OverlayDocument? Read(SyntaxNode root, DiagnosticBag bag) =>
        OverlayView.Open(root, "an overlay", OverlayKeys.Overlay, bag) is { } view
            ? new(
                root.Place.File,
                view.Entries("requests", OverlayKeys.Request, ReadRequest),
                view.Entries("folders", OverlayKeys.Folder, ReadFolder),
                view.Entries("types", OverlayKeys.Type, ReadType))
            : null;

    private static RequestOverlay ReadRequest(SyntaxMember entry, OverlayView view) => new(
        entry.Name,
        view.Name(),
        view.Flag("exclude") is true,
        view.Body(),
        view.Pages(),
        view.Entries("parameters", OverlayKeys.Parameter, ReadParameter),
        entry.Place)
    {
        IsStreamed = view.IsStreamed(),
    };

    private static FolderOverlay ReadFolder(SyntaxMember entry, OverlayView view) =>
        new(entry.Name, view.Name(), view.Flag("exclude") is true, entry.Place);

    private static TypeOverlay ReadType(SyntaxMember entry, OverlayView view) =>
        new(entry.Name, view.Name(), view.Entries("properties", OverlayKeys.Property, ReadProperty), entry.Place);

    private static ValueOverlay ReadParameter(SyntaxMember entry, OverlayView view) => new(
        entry.Name,
        view.Name(),
        view.Type(OverlayKeys.ParameterTypes),
        view.Flag("required"),
        view.Flag("exclude") is true,
        entry.Place);

    private static ValueOverlay ReadProperty(SyntaxMember entry, OverlayView view) =>
        new(entry.Name, view.Name(), view.Type(OverlayKeys.PropertyTypes), view.Flag("required"), IsExcluded: false, entry.Place);
}
