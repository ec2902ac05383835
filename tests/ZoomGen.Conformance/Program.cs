using ZoomGen.Conformance;
using ZoomGen.Conformance.Reporting;
using ZoomGen.Conformance.Twins;

// Runs the generator on collections and holds what the clients send against what Postman sent.
if (CommandLine.Parse(args) is not { } settings)
{
    await Console.Error.WriteLineAsync(CommandLine.Usage);
    return 64;
}
if (settings.Twins is { } directories)
{
    var twins = TwinRun.Run(CollectionFiles.Find(settings), directories);
    TwinReport.Write(twins, Console.Out);
    return twins.All(twin => twin.Unexplained.Count == 0) ? 0 : 1;
}
var results = await ConformanceRun.RunAsync(CollectionFiles.Find(settings), settings.Jobs);
TextReport.Write(results, Console.Out);
if (settings.Report is { } path)
    JsonReport.Write(results, path);
return results.All(result => result.IsClean) ? 0 : 1;
