using ZoomGen.Conformance;
using ZoomGen.Conformance.Reporting;

// Runs the generator on collections and holds what the clients send against what Postman sent.
if (CommandLine.Parse(args) is not { } settings)
{
    await Console.Error.WriteLineAsync(CommandLine.Usage);
    return 64;
}
var results = await ConformanceRun.RunAsync(CollectionFiles.Find(settings), settings.Jobs);
TextReport.Write(results, Console.Out);
if (settings.Report is { } path)
    JsonReport.Write(results, path);
return results.All(result => result.IsClean) ? 0 : 1;
