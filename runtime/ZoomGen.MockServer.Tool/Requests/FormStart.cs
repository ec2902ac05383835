namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>What a form starts with: the documented request, or one that a response was saved for.</summary>
/// <param name="Values">The values of the documented fields.</param>
/// <param name="Added">What the saved request sends that is not documented.</param>
/// <param name="Remarks">What the saved request has that the client cannot send.</param>
internal sealed record FormStart(FieldValues Values, IReadOnlyList<AddedField> Added, IReadOnlyList<SavedRemark> Remarks);

/// <summary>A value that the options of the call send, because the operation does not document it, or not with such a value.</summary>
/// <param name="Id">Identifies the field in the form.</param>
/// <param name="Place">Where the value is sent.</param>
/// <param name="Name">The name in the HTTP message.</param>
/// <param name="Content">The value.</param>
/// <param name="Help">Why the field is there.</param>
internal sealed record AddedField(string Id, FieldPlace Place, string Name, FieldText Content, string Help);

/// <summary>A sentence about a saved request, and the text that it is about if that is long.</summary>
internal sealed record SavedRemark(string Text, string? Content = null);
