using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Parameters;

internal enum ParameterLocation
{
    Url,
    Path,
    Query,
    Header,
    Form,
}

/// <summary>One value that a caller gives. Compared by reference: a URL, a body and paging refer to the parameter that they mean.</summary>
internal sealed class ApiParameter
{
    public required ParameterLocation Location { get; init; }

    public required TextTemplate Name { get; init; }

    public required ParameterType Type { get; init; }

    public bool Required { get; init; }

    /// <summary>Whether the row is sent as it is documented and takes no value.</summary>
    public bool Constant { get; init; }

    /// <summary>Whether the documented value is not sent unless the caller gives it.</summary>
    public bool Confidential { get; init; }

    /// <summary>
    /// The documented value; null where the documented request does not send one. Where it contains variables, it is also what is sent
    /// when the caller gives nothing.
    /// </summary>
    public TextTemplate? Example { get; init; }

    public string? Description { get; init; }

    /// <summary>A sentence on what told the type.</summary>
    public string? Evidence { get; init; }

    /// <summary>The name that an overlay gives.</summary>
    public GivenName? GivenName { get; init; }

    /// <summary>The texts in which variables may occur.</summary>
    public IEnumerable<TextTemplate> Templates => [Name, .. Type.Templates, .. Example is null ? Array.Empty<TextTemplate>() : [Example]];

    /// <summary>Those that are sent or refused: an optional query parameter without a value is left out.</summary>
    public IEnumerable<TextTemplate> SentTemplates => Location switch
    {
        ParameterLocation.Path => [],
        ParameterLocation.Query when !Required => [Name, .. Type.Templates],
        _ => Templates,
    };

    /// <summary>The same parameter with a list of values.</summary>
    public ApiParameter AsList(ListType list) => new()
    {
        Location = Location,
        Name = Name,
        Type = list,
        Required = Required,
        Constant = Constant,
        Confidential = Confidential,
        Description = Description,
        Evidence = Evidence,
        GivenName = GivenName,
    };
}
