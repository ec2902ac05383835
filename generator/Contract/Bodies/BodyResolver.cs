using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>Resolves the body of a request.</summary>
internal sealed class BodyResolver(ParameterResolver parameters, VariableScope scope, SampleAllowance samples, DiagnosticBag bag)
{
    /// <summary>Postman does not send a body with these methods.</summary>
    private static readonly HashSet<string> MethodsWithoutBody = new(StringComparer.Ordinal) { "GET", "HEAD", "COPY", "PURGE", "UNLOCK" };

    private readonly FormResolver _forms = new(parameters, new(new(scope, samples, bag), bag), scope, samples);
    private readonly JsonFormResolver _jsonForms = new(scope, new(scope, samples, bag), bag);

    public ApiBody? Resolve(RequestNode request)
    {
        if (request.Body is not { } body || (body is RawBodyNode { Text.Length: 0 } empty && !IsOffered(request, empty)))
            return null;
        if (MethodsWithoutBody.Contains(request.Method) && request.Behavior.DisableBodyPruning is not true)
            return Ignore(body, request.Method);
        return body.Accept(new Modes(this, request));
    }

    // An empty text of a known type is a body that the documentation leaves to the caller.
    private static bool IsOffered(RequestNode request, RawBodyNode empty) =>
        !MethodsWithoutBody.Contains(request.Method)
        && request.Method != "DELETE"
        && (empty.Language is not null || HeaderRows.ContentTypes(request).Any());

    private ApiBody ResolveRaw(RequestNode request, RawBodyNode body)
    {
        var own = HeaderRows.ContentTypes(request).FirstOrDefault() is { Value: { Length: > 0 } value }
            && scope.IsFieldValue(value)
            ? value
            : null;
        // A Content-Type with variables is a header of the request, not of the body.
        var contentType = own is not null && !VariableText.HasVariable(own) ? own : MediaType.FromLanguage(body.Language) ?? "text/plain";
        var isJson = MediaType.IsJson(scope.Resolve(own ?? contentType)) || body.Language == "json";
        var text = isJson ? JsonComments.Remove(body.Text) : body.Text;
        if (!body.IsText && (isJson || own is null || MediaType.IsPlainText(own)) && Json(text, body.Place) is { } json)
            return new JsonBody(json.Shape, json.Sample, contentType);
        var sample = samples.Cut(text, body.Place);
        var template = scope.Template(RemoveSecrets(sample, body.Place), body.Place);
        if (!body.IsText && isJson && sample == text && TemplateShape(text) is { } shape)
            return new JsonTemplateBody(shape, template, contentType);
        return !body.IsText && MediaType.IsXml(scope.Resolve(own ?? contentType))
            ? new XmlBody(template, contentType)
            : new RawBody(template, contentType);
    }

    private GraphQlBody ResolveGraphQl(GraphQlBodyNode body)
    {
        var variables = Json(body.Variables, body.Place);
        // GraphQL requires an object here.
        if (variables?.Shape is not ObjectShape)
            variables = null;
        var declared = variables is null ? [] : GraphQlVariable.Read(body.Query ?? "");
        return new(
            Template(body.Query, body),
            Template(body.OperationName, body),
            variables is null ? null : GraphQlTypes.Apply(variables, declared),
            variables is null ? Template(body.Variables, body) : null)
        {
            Declared = declared,
        };
    }

    private JsonShape? TemplateShape(string text)
    {
        if (BareVariables.Read(text, scope) is not { } sample)
            return null;
        var shape = ShapeInference.Infer([sample]);
        return IsTyped(shape) ? shape : null;
    }

    private static bool IsTyped(JsonShape? shape) =>
        shape is ObjectShape { Members.Count: > 0 } or MapShape or ArrayShape { Element: not UnknownShape };

    // JSON that a typed value would not write back unchanged remains text.
    private JsonType? Json(string? text, Place place)
    {
        if (SampleReader.Read(text) is not { } read)
            return null;
        var sample = JsonTemplates.Read(read, scope, place);
        var shape = RequestShape.Infer(sample);
        if (!IsTyped(shape))
            return null;
        return new(shape!, samples.Take(text!, place) ? RemoveSecrets(sample, place) : Empty(sample));
    }

    private JsonSample RemoveSecrets(JsonSample sample, Place place)
    {
        var secrets = new JsonSecrets();
        var safe = secrets.Remove(sample);
        if (secrets.HasLive)
            bag.Report(Descriptors.LiveCredential, place);
        return safe;
    }

    private string RemoveSecrets(string text, Place place)
    {
        if (LiveCredential.IsIn(text))
            bag.Report(Descriptors.LiveCredential, place);
        return SecretText.RemoveFrom(text);
    }

    private static JsonSample Empty(JsonSample sample) => sample is ArraySample ? new ArraySample([]) : new ObjectSample([]);

    private TextTemplate? Template(string? text, BodyNode body) =>
        text is null ? null : scope.Template(RemoveSecrets(samples.Cut(text, body.Place), body.Place), body.Place);

    private ApiBody? Ignore(BodyNode body, string method)
    {
        bag.Report(Descriptors.Ignored, body.Place, $"the body of a {method} request");
        return null;
    }

    /// <summary>Resolves a body by its mode.</summary>
    private sealed class Modes(BodyResolver resolver, RequestNode request) : IBodyNodeVisitor<ApiBody>
    {
        public ApiBody Visit(RawBodyNode raw) => resolver.ResolveRaw(request, raw);

        public ApiBody Visit(FormBodyNode form) => resolver._forms.Resolve(form);

        public ApiBody Visit(JsonFormBodyNode form) => resolver._jsonForms.Resolve(form);

        public ApiBody Visit(FileBodyNode file) =>
            new FileBody(resolver._forms.Examples(file.File, file.Place) is { Count: > 0 } examples ? examples[0] : null);

        public ApiBody Visit(GraphQlBodyNode graphQl) => resolver.ResolveGraphQl(graphQl);
    }
}
