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

/// <summary>A parameter of a request. Compared by reference, because URLs, bodies and paging refer to a specific parameter.</summary>
internal sealed class ApiParameter
{
    public required ParameterLocation Location { get; init; }

    public required TextTemplate Name { get; init; }

    public required ParameterType Type { get; init; }

    public bool Required { get; init; }

    /// <summary>Whether the row is always sent as documented and has no value to set.</summary>
    public bool Constant { get; init; }

    /// <summary>Whether the documented value is sent only if the caller sets it.</summary>
    public bool Confidential { get; init; }

    /// <summary>
    /// The documented value, or null if the documented request does not send one. If it contains variables, it is also the default value.
    /// </summary>
    public TextTemplate? Example { get; init; }

    /// <summary>
    /// Whether the collection has a placeholder such as <c>&lt;string&gt;</c> in place of a value. The example is then made up.
    /// </summary>
    public bool HasStandIn { get; init; }

    public string? Description { get; init; }

    /// <summary>A sentence that explains the type, for the documentation.</summary>
    public string? Evidence { get; init; }

    /// <summary>The name in the overlay.</summary>
    public GivenName? GivenName { get; init; }

    /// <summary>All templates of the parameter.</summary>
    public IEnumerable<TextTemplate> Templates => [Name, .. Type.Templates, .. Example is null ? Array.Empty<TextTemplate>() : [Example]];

    /// <summary>The templates that are always sent. An optional query parameter without a value is left out.</summary>
    public IEnumerable<TextTemplate> SentTemplates => Location switch
    {
        ParameterLocation.Path => [],
        ParameterLocation.Query when !Required => [Name, .. Type.Templates],
        _ => Templates,
    };

    /// <summary>The same parameter as a list.</summary>
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
