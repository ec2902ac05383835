using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>The values of a form that the options of the call send.</summary>
internal sealed class AddedValues(IEnumerable<AddedField> fields, VariableValues variables)
{
    private readonly (FieldPlace Place, string Name, string Value)[] _values =
    [
        .. fields
            .Where(field => field.Content.IsSent)
            .Select(field => (field.Place, variables.Fill(field.Name), variables.Fill(field.Content.Text))),
    ];

    /// <summary>The options in C#, or null if nothing is added.</summary>
    public ObjectExample? Example => _values.Length == 0
        ? null
        : new([.. _values
            .GroupBy(value => PropertyOf(value.Place))
            .Select(values => new ExampleMember(values.Key, ExampleOf([.. values])))]);

    /// <exception cref="ArgumentException">A value cannot be sent.</exception>
    public void AddTo(CallOptions options)
    {
        foreach (var (place, name, value) in _values)
            ValuesIn(options, place).Add(name, value);
    }

    private static CallValues ValuesIn(CallOptions options, FieldPlace place) => place switch
    {
        FieldPlace.Query => options.Query,
        FieldPlace.Header => options.Headers,
        _ => options.FormFields,
    };

    private static string PropertyOf(FieldPlace place) => place switch
    {
        FieldPlace.Query => nameof(CallOptions.Query),
        FieldPlace.Header => nameof(CallOptions.Headers),
        _ => nameof(CallOptions.FormFields),
    };

    private static MapExample ExampleOf((FieldPlace Place, string Name, string Value)[] values) =>
        new([.. values.Select(value => new ExampleEntry(value.Name, new ScalarExample(Scalar.String, value.Value)))], IsAdded: true)
        {
            HasRepeatedKeys = values.DistinctBy(value => value.Name).Count() < values.Length,
        };
}
