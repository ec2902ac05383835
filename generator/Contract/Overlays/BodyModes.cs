using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Overlays;

/// <summary>Converts the body of a request to another mode.</summary>
internal static class BodyModes
{
    /// <summary>The request with its new body, or null if the body cannot be converted.</summary>
    public static RequestNode? Change(RequestNode request, BodyMode mode) =>
        Change(request.Body, mode) is { } body
            ? request with
            {
                Body = body,
                Headers = [.. request.Headers.Where(header => !header.IsHeader("Content-Type") || Keeps(header, mode))]
            }
            : null;

    private static BodyNode? Change(BodyNode? body, BodyMode mode) => (body, mode) switch
    {
        (RawBodyNode raw, BodyMode.Raw) => raw with { IsText = true },
        (RawBodyNode raw, BodyMode.Json) => raw with { Language = "json" },
        (RawBodyNode raw, _) when SampleReader.Read(JsonComments.Remove(raw.Text)) is ObjectSample sample => Form(sample, mode, raw),
        (FormBodyNode form, BodyMode.Json) when form.Fields.Count > 0 && form.Fields.All(IsMember) =>
            new JsonFormBodyNode(form.Fields, form.Place),
        (FormBodyNode form, BodyMode.FormData) => form with { Multipart = true },
        (FormBodyNode form, BodyMode.UrlEncoded) when form.Fields.All(field => field.Files is null) => form with { Multipart = false },
        _ => null,
    };

    private static bool IsMember(FormFieldNode field) => field.Files is null && !VariableText.HasVariable(field.Key);

    private static FormBodyNode Form(ObjectSample sample, BodyMode mode, RawBodyNode raw) => new(
        mode == BodyMode.FormData,
        [.. sample.Members.Select(
            member => new FormFieldNode(member.Key, Text(member.Value), null, Disabled: false, null, null, null, raw.Place))],
        raw.Place);

    private static string Text(JsonSample value) => value is StringSample text ? text.Value : JsonText.Of(value);

    // The header in the collection applies to the previous mode.
    private static bool Keeps(FieldNode header, BodyMode mode) =>
        mode == BodyMode.Raw || (mode == BodyMode.Json && MediaType.IsJson(header.Value ?? ""));
}
