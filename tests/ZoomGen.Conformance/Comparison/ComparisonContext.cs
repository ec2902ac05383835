using ZoomGen.Conformance.Collections;
using ZoomGen.Conformance.Records;

namespace ZoomGen.Conformance.Comparison;

/// <summary>
/// What a comparison may look at beside the two requests: the item in the collection, and the operation that the contract makes of it.
/// </summary>
internal sealed record ComparisonContext(RequestRecord Record, Leaf Leaf, AuthBlock? Auth, ContractOperation Operation);
