using System.Diagnostics;
using System.Reflection;

namespace ZoomGen.Generator.Reporting;

/// <summary>Gathers diagnostics, up to a limit for each file.</summary>
internal sealed class DiagnosticBag
{
    // In the order of the first report, so that the list is the same in every build.
    private readonly List<LimitedDiagnostics> _lists = [];

    public void Report(DiagnosticRule rule, Place place, params string[] arguments) => Add(new(rule, place, [.. arguments]));

    public void AddRange(DiagnosticList list)
    {
        foreach (var diagnostic in list.Shown)
            Add(diagnostic);
        foreach (var omitted in list.Omitted)
            ListOf(omitted.File, omitted.Rule).Omit(omitted.Count);
    }

    /// <summary>Adds the diagnostics of a part of a file, whose places count from its start.</summary>
    public void AddRange(DiagnosticList list, Place start) =>
        AddRange(list with { Shown = [.. list.Shown.Select(diagnostic => diagnostic with { Place = diagnostic.Place.From(start) })] });

    /// <summary>
    /// Turns a bug of ours into an error that names the exception's type and our method. It leaves out the exception's message, which may
    /// contain text of the collection.
    /// </summary>
    public T? Guard<T>(string file, Func<T?> build)
        where T : class
    {
        try
        {
            return build();
        }
#pragma warning disable CA1031 // An exception here would be a warning of the compiler's own that drops every client of the project.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Report(Descriptors.InternalError, Place.StartOf(file), exception.GetType().FullName!, FailedMethod(exception));
            return null;
        }
#pragma warning restore CA1031
    }

    public DiagnosticList ToList() => new([.. _lists.SelectMany(list => list.Shown)], [.. _lists.SelectMany(list => list.Omitted)]);

    // Information that needs no action must not crowd out a fault, nor make a build fail that treats warnings as errors.
    private void Add(DiagnosticInfo diagnostic) => ListOf(
        diagnostic.Place.File,
        diagnostic.Rule.Severity == RuleSeverity.Info ? Descriptors.MoreInformation : Descriptors.MoreDiagnostics).Add(diagnostic);

    private LimitedDiagnostics ListOf(string file, DiagnosticRule more)
    {
        if (_lists.Find(list => list.File == file && list.More == more) is { } known)
            return known;
        var created = new LimitedDiagnostics(file, more);
        _lists.Add(created);
        return created;
    }

    private static string FailedMethod(Exception exception)
    {
        // There always is one: the exception came through Guard.
        var method = new StackTrace(exception).GetFrames().Select(frame => frame.GetMethod()).First(IsOurs);
        return $"{method!.DeclaringType!.FullName}.{method.Name}";
    }

    private static bool IsOurs(MethodBase? method) =>
        method?.DeclaringType?.Namespace?.StartsWith("ZoomGen.Generator", StringComparison.Ordinal) == true;
}
