namespace ZoomGen.Generator.Reporting;

/// <summary>What became of the file at <see cref="Path"/>, and what there is to say about it. Equal by value.</summary>
internal sealed record Result<T>(string Path, T? Value, DiagnosticList Diagnostics)
    where T : class;
