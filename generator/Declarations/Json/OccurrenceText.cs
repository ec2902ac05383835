using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>Describes how often a member occurs in the saved examples, for its documentation.</summary>
internal static class OccurrenceText
{
    /// <summary>One or two sentences. Empty if there is only one example.</summary>
    public static string Of(Occurrence occurrence)
    {
        var nulls = occurrence.HasNulls ? " Null in some." : "";
        if (occurrence.Seen < occurrence.Total)
            return $"In {Invariant.Text(occurrence.Seen)} of {Invariant.Text(occurrence.Total)} saved examples.{nulls}";
        if (occurrence.Always < occurrence.Total && occurrence.HasNulls)
            return occurrence.Total == 1 ? "Null in the saved example." : "Null in some of the saved examples.";
        if (occurrence.Always < occurrence.Total)
            return "Not in every element of the saved examples.";
        return occurrence.Total switch
        {
            <= 1 => "",
            2 => "In both saved examples.",
            var total => $"In all {Invariant.Text(total)} saved examples.",
        };
    }
}
