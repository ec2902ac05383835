namespace ZoomGen.Conformance.Bodies;

/// <summary>
/// What became of one saved body: <see cref="Fault"/> is the exception that kept it from being read, <see cref="Loss"/> what is missing
/// when it is written back. <see cref="IsRaw"/> where the response has no typed body, so that its bytes are compared.
/// </summary>
internal sealed record BodyResult(string Operation, int Status, string? Fault, bool IsRaw, Loss? Loss)
{
    public bool IsRead => Fault is null;

    public bool IsLossless => IsRead && Loss is null;

    public override string ToString() =>
        FormattableString.Invariant(
            $"{Operation} {Status}: {Fault ?? (Loss is { } loss ? $"{loss.Path} is {loss.Actual ?? "missing"}, was {loss.Expected ?? "not there"}" : "lossless")}");
}
