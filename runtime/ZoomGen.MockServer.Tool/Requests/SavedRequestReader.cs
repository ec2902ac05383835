using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Emit;
using ZoomGen.MockServer.Collections;
using ZoomGen.MockServer.Tool.Api;
using ZoomGen.Shared;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>
/// Fills the form of an operation with the values of a saved request, by their names. What the operation does not document becomes an added
/// field, and what the client cannot send becomes a remark.
/// </summary>
internal sealed class SavedRequestReader
{
    private const string NotDocumented = "The operation does not document it.";

    private readonly MockedOperation _operation;
    private readonly FieldValues _documented;
    private readonly SavedRequest _request;
    private readonly RequestDeclaration _declaration;
    private readonly FieldValues _saved;
    private readonly VariableValues _variables;
    private readonly IReadOnlyDictionary<FieldKey, string> _disabled;
    private readonly Dictionary<string, FieldText> _texts = [];
    private readonly List<AddedField> _added = [];
    private readonly List<SavedRemark> _remarks = [];

    private SavedRequestReader(
        MockedOperation operation,
        FieldValues documented,
        SavedRequest request,
        RequestDeclaration declaration,
        FieldValues saved,
        VariableValues variables)
    {
        (_operation, _documented, _request, _declaration, _saved, _variables) =
            (operation, documented, request, declaration, saved, variables);
        _disabled = DisabledRows.Read(request.Url?.Query ?? [], request.Headers, request.Body);
    }

    /// <param name="operation">The operation.</param>
    /// <param name="documented">The values of its documented request.</param>
    /// <param name="saved">The saved request.</param>
    /// <param name="variables">The values of the variables in the saved request.</param>
    public static FormStart Read(MockedOperation operation, FieldValues documented, SavedOperation saved, VariableValues variables)
    {
        if (saved.Operation is not { Declaration: var declaration })
            return new(documented, [], [new("A client cannot send it.")]);
        var values = FieldValues.Documented(FieldReader.Read(declaration, saved.Api.Types), saved.Api.Types, variables);
        return new SavedRequestReader(operation, documented, saved.Request, declaration.Request, values, variables).Read();
    }

    private FormStart Read()
    {
        ReadMethod();
        ReadPath();
        ReadParameters();
        ReadFlags();
        ReadBody();
        ReadContentType();
        return new(_documented.With(field => _texts.GetValueOrDefault(field.Path, _documented[field])), _added, _remarks);
    }

    private void ReadMethod()
    {
        if (_request.Method is { } method && method != _operation.Method)
            _remarks.Add(new($"Its method is {method}."));
    }

    private void ReadPath()
    {
        if (_request.Url is not { } url)
            return;
        var path = string.Join('/', url.Path);
        var whole = _operation.Declaration.Request.Steps.OfType<WholeUrlStep>().FirstOrDefault();
        var match = whole is null
            ? PathMatch.Create(_operation.Request.Url, url)
            : new(new Dictionary<string, string> { [whole.Name] = $"{url.Origin}/{path}".TrimEnd('/') }, IsSamePath: true);
        if (!match.IsSamePath)
            _remarks.Add(new($"Its path is /{path}."));
        foreach (var field in _documented.Fields.Where(field => field.Place == FieldPlace.Url && match.Values.ContainsKey(field.Name)))
            FillPath(field, _variables.Fill(PercentEncoding.Decode(match.Values[field.Name])));
    }

    private void FillPath(RequestField field, string text)
    {
        if (field.Format.Accepts(text))
            _texts[field.Path] = new(text, IsSent: true);
        else
            _remarks.Add(new($"{field.Name} is “{text}”, which is not a value of the type {TypeOf(field)}."));
    }

    private void ReadParameters()
    {
        var saved = _saved.Fields.Where(IsParameter).ToLookup(field => field.Key);
        var documented = _documented.Fields.Where(IsParameter).ToLookup(field => field.Key);
        foreach (var fields in documented)
            Fill([.. fields], [.. saved[fields.Key]]);
        foreach (var field in _saved.Fields.Where(field => IsParameter(field) && field.Name.Length > 0 && !documented.Contains(field.Key)))
            Add(field, NotDocumented);
    }

    // Either all values of a name are in its fields, or the call replaces them. What the client sends without a value is not entered.
    private void Fill(IReadOnlyList<RequestField> fields, IReadOnlyList<RequestField> saved)
    {
        if (fields is [var only] && saved is [{ Fallback: { } fallback }] && only.Fallback?.Source == fallback.Source)
            return;
        string[][] shares = [.. Share(fields, saved)];
        var fits = shares.Length == fields.Count
            && saved.All(field => IsAlike(field, fields[0]))
            && fields.Zip(shares).All(pair => Accepts(pair.First, pair.Second));
        foreach (var (field, share) in fields.Zip(shares))
        {
            if (fits && share.Length > 0)
                _texts[field.Path] = new(IsUnnamed(field, share) ? _documented[field].Text : string.Join('\n', share), IsSent: true);
            else if (!field.Property.Required)
                _texts[field.Path] = new(_disabled.GetValueOrDefault(field.Key, ""), IsSent: false);
        }
        if (!fits)
        {
            foreach (var field in saved)
                Add(field, $"Not a value of the documented type {TypeOf(fields[0])}.");
        }
    }

    // The values for each field, and those that are left.
    private IEnumerable<string[]> Share(IReadOnlyList<RequestField> fields, IReadOnlyList<RequestField> saved)
    {
        if (fields.Count == saved.Count)
            return saved.Select(Values);
        string[] values = [.. saved.SelectMany(Values)];
        var shares = new List<string[]>();
        foreach (var field in fields)
        {
            shares.Add(IsList(field) ? values : [.. values.Take(1)]);
            values = IsList(field) ? [] : [.. values.Skip(1)];
        }
        return values.Length == 0 ? shares : [.. shares, values];
    }

    private static bool Accepts(RequestField field, string[] values) =>
        values.Length == 0 || ((values.Length == 1 || IsList(field)) && field.Format.Accepts(string.Join('\n', values)));

    private string[] Values(RequestField field)
    {
        var text = _saved[field].Value ?? (field.Fallback is { } fallback ? _variables.OrName(fallback) : null);
        return text is null ? [] : IsList(field) ? text.Split('\n') : [text];
    }

    // Converters of OpenAPI save `<token>` for the credentials of the client.
    private void Add(RequestField field, string help)
    {
        var values = Values(field);
        if (IsCredential(field) && values is [['<', .., '>']])
            return;
        if (field.Format is FileFormat or JsonFormat { HasBrackets: true } || (field.Place == FieldPlace.Form && !HasForm))
            _remarks.Add(new($"It has the form field {field.Name}.", values is [] or [""] ? null : string.Join('\n', values)));
        else if (values.Length == 0)
            Add(field.Place, field.Name, new(_disabled.GetValueOrDefault(field.Key, ""), IsSent: false), help);
        else
            Array.ForEach(values, value => Add(field.Place, field.Name, new(value, !IsCredential(field)), help + CredentialHelp(field)));
    }

    private void Add(FieldPlace place, string name, FieldText content, string help) =>
        _added.Add(new(FormattableString.Invariant($"added.{_added.Count}"), place, name, content, help));

    // A query parameter that is only a name has no field in the form.
    private void ReadFlags()
    {
        var documented = Flags(_operation.Declaration.Request).ToHashSet();
        foreach (var name in Flags(_declaration).Where(name => name.Length > 0 && !documented.Contains(name)))
            Add(FieldPlace.Query, name, new("", IsSent: true), NotDocumented);
    }

    private void ReadBody()
    {
        var saved = _saved.Fields
            .Where(field => field.Place == FieldPlace.Body && Values(field) is [{ Length: > 0 }])
            .ToDictionary(field => field.Name);
        RequestField[] documented = [.. _documented.Fields.Where(field => field.Place == FieldPlace.Body)];
        if (saved.Count == 0 && documented.Any(field => field.Property.Required))
            _remarks.Add(new("It does not have the body that a client always sends."));
        else if (Array.Exists(documented, field => saved.TryGetValue(field.Name, out var other) && IsAlike(field, other)))
            Array.ForEach(documented, field => FillBody(field, saved.GetValueOrDefault(field.Name)));
        else
            _remarks.AddRange(saved.Values.Select(field => new SavedRemark("Its body is of another kind.", Values(field)[0])));
    }

    private void FillBody(RequestField field, RequestField? saved)
    {
        if (saved is null)
            _texts[field.Path] = new("", IsSent: field.Property.Required);
        else if (field.Format.Accepts(Values(saved)[0]))
            _texts[field.Path] = new(Values(saved)[0], IsSent: true);
        else
            _remarks.Add(new($"{field.Name} is not JSON.", Values(saved)[0]));
    }

    // A form has its own Content-Type.
    private void ReadContentType()
    {
        var header = _request.Headers.LastOrDefault(row => !row.Disabled && row.IsHeader("Content-Type"));
        if (HasForm || header is not { Value: { Length: > 0 } value })
            return;
        var (saved, documented) = (_variables.Fill(value), ContentType());
        var help = documented is null ? NotDocumented : $"The documented one is {documented}.";
        if (!saved.Equals(documented, StringComparison.OrdinalIgnoreCase))
            Add(FieldPlace.Header, header.Key, new(saved, IsSent: true), help);
    }

    private bool HasForm => _operation.Declaration.Request.Steps.Any(step => step is FormStep);

    private static bool IsParameter(RequestField field) => field.Place is FieldPlace.Query or FieldPlace.Header or FieldPlace.Form;

    private static bool IsList(RequestField field) => field.Format is ListFormat or FileFormat { IsList: true };

    // Postman does not save which file was selected.
    private static bool IsUnnamed(RequestField field, string[] values) => field.Format is FileFormat && values is [""];

    private static bool IsCredential(RequestField field) => field.Place == FieldPlace.Header && SecretNames.Contains(field.Name);

    private static string CredentialHelp(RequestField field) => IsCredential(field) ? " A client has its own credentials." : "";

    private static bool IsAlike(RequestField field, RequestField other) => (field.Format is FileFormat) == (other.Format is FileFormat);

    private static string TypeOf(RequestField field) => TypeText.Short(field.Property.Type with { IsNullable = false });

    private static IEnumerable<string> Flags(RequestDeclaration request) =>
        request.Steps.OfType<QueryLiteralStep>().Select(step => FieldReader.NameOf(step.Name));

    private string? ContentType() => _operation.Declaration.Request.Steps.Select(step => step switch
    {
        ContentTypeStep header => _variables.OrName(header.ContentType),
        JsonBodyStep json => json.ContentType,
        RawBodyStep raw => raw.ContentType,
        XmlBodyStep xml => xml.ContentType,
        GraphQlStep => "application/json",
        _ => null,
    }).FirstOrDefault(type => type is not null);
}
