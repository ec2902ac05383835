using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>The values of rows that a request does not send. Secrets and placeholders are left out.</summary>
internal static class DisabledRows
{
    public static IReadOnlyDictionary<FieldKey, string> Read(IEnumerable<FieldNode> query, IEnumerable<FieldNode> headers, BodyNode? body)
    {
        var form = body is FormBodyNode { Fields: var fields } ? fields.Where(field => field.Files is null) : [];
        return Read(FieldPlace.Query, query.Select(row => row with { Value = PercentEncoding.Decode(row.Value ?? "") }))
            .Concat(Read(FieldPlace.Header, headers))
            .Concat(Read(FieldPlace.Form, form))
            .DistinctBy(row => row.Key)
            .ToDictionary();
    }

    private static IEnumerable<KeyValuePair<FieldKey, string>> Read(FieldPlace place, IEnumerable<FieldNode> rows) => rows
        .Where(row => row is { Disabled: true, Value.Length: > 0 }
            && Scalar.OfPlaceholder(row.Value) is null
            && !SecretText.IsIn(row.Key, row.Value))
        .Select(row => KeyValuePair.Create(FieldKey.Create(place, row.Key), row.Value!));
}
