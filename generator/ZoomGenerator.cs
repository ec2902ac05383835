using Microsoft.CodeAnalysis;

namespace ZoomGen.Generator;

/// <summary>Generates an HTTP client from each Postman collection of a project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ZoomGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The files of each kind among the additional files of the project.
        var files = InputFiles.Find(context, InputFiles.ReadCollection).WithTrackingName(StepNames.Files);
        var partFiles = InputFiles.Find(context, InputFiles.ReadPart).WithTrackingName(StepNames.PartFiles);
        var environmentFiles = InputFiles.Find(context, InputFiles.ReadEnvironment);
        var overlayFiles = InputFiles.Find(context, InputFiles.ReadOverlay);
        var resourcesFiles = InputFiles.Find(context, InputFiles.ReadResources);

        var missingFiles = InputFiles.Find(context, InputFiles.ReadMissing);
        var projectFiles = InputFiles.Find(context, InputFiles.ReadProject);

        // What environments and overlays say.
        var environments = environmentFiles.Select(PipelineSteps.ReadEnvironment).WithTrackingName(StepNames.Environments);
        var overlays = overlayFiles.Select(PipelineSteps.ReadOverlay).WithTrackingName(StepNames.Overlays);

        // The files of collections that are directories: each one read on its own, then grouped.
        var resources = resourcesFiles.Select(PipelineSteps.ReadResources);
        var parts = partFiles.Select(PipelineSteps.ReadPart).WithTrackingName(StepNames.Parts).Collect();
        var placed = parts.Combine(resources.Collect());
        var folders = placed.SelectMany(PipelineSteps.GroupParts).Select(ClientBuilder.ReadFolder).WithTrackingName(StepNames.Folders);

        // Stage 1: each collection as a document, changed by its overlay, with the environments of the project.
        var fileDocuments = files.Select(ClientBuilder.Read).WithTrackingName(StepNames.Documents);
        var documents = fileDocuments.Collect().Combine(folders.Collect()).SelectMany(PipelineSteps.Concat);
        var overlaid = documents.Combine(overlays.Collect()).Select(PipelineSteps.FindOverlay).Select(ClientBuilder.ApplyOverlay);
        var inputs = overlaid.Combine(environments.Collect()).Select(PipelineSteps.AddEnvironments).Select(ClientBuilder.SpreadRequests)
            .WithTrackingName(StepNames.Inputs);

        // Stage 2 for each request on its own, in buckets that an edit of others leaves alone.
        var requests = inputs.SelectMany(PipelineSteps.ReadRequests).Where(PipelineSteps.HasRequests)
            .WithTrackingName(StepNames.Requests);
        var operations = requests.Select(ClientBuilder.ResolveRequests).WithTrackingName(StepNames.Operations);

        // Stages 2 and 3 for all requests of a collection together: contract and declarations.
        var clients = inputs.Combine(operations.Collect()).Select(PipelineSteps.FindOperations).Select(ClientBuilder.Build)
            .WithTrackingName(StepNames.Clients);

        // Of clients whose namespaces meet, one is generated.
        var clashes = clients.Select(ClientClashes.Place).Collect().Select(ClientClashes.Find).WithTrackingName(StepNames.Clashes);

        // Emitted code is C# 12.
        var languageVersion = context.ParseOptionsProvider
            .Select(PipelineSteps.ReadLanguageVersion)
            .WithTrackingName(StepNames.LanguageVersion);
        var items = documents.Select(PipelineSteps.ReadItem);
        var paths = items.Select(PipelineSteps.ReadPath).Collect();
        var firstPath = items.Select(PipelineSteps.ReadMainFile).Collect().Select(PipelineSteps.FindFirst)
            .WithTrackingName(StepNames.FirstPath);

        // The methods that register a client are emitted where the package for them is referenced.
        var hasExtensions = context.CompilationProvider.Select(EmitTarget.FindExtensions);
        var target = languageVersion.Combine(hasExtensions).Select(EmitTarget.From);

        // The files to emit, in buckets that an edit leaves alone.
        var generated = clients.Combine(clashes).Select(PipelineSteps.LeaveOutClash);
        var buckets = generated.Combine(target).SelectMany(PipelineSteps.SpreadFiles).Where(PipelineSteps.HasFiles)
            .WithTrackingName(StepNames.Buckets);

        // The attribute of closed classes, unless the framework has it.
        var hasClosedTypes = firstPath.Combine(languageVersion).Select(ClosedTypes.AreEmitted);
        var lacksAttribute = context.CompilationProvider.Select(ClosedTypes.LackAttribute);
        var attribute = hasClosedTypes.Combine(lacksAttribute).SelectMany(ClosedTypes.WriteAttribute)
            .WithTrackingName(StepNames.ClosedTypeAttribute);

        // One door for diagnostics, another for sources.
        var overlayPaths = overlays.Select(PipelineSteps.ReadPath).Collect();
        var environmentPaths = environments.Select(PipelineSteps.ReadPath).Collect();
        context.ReportDiagnostics(environments.SelectMany(PipelineSteps.ReadDiagnostics));
        context.ReportDiagnostics(overlays.SelectMany(PipelineSteps.ReadDiagnostics));
        context.ReportDiagnostics(resources.SelectMany(PipelineSteps.ReadDiagnostics));
        context.ReportDiagnostics(paths.Combine(overlayPaths).SelectMany(PipelineSteps.FindStrayOverlays));
        context.ReportDiagnostics(paths.Combine(environmentPaths).SelectMany(PipelineSteps.FindStrayEnvironments));
        context.ReportDiagnostics(placed.SelectMany(PipelineSteps.FindStrayRequests));
        context.ReportDiagnostics(resources.Combine(paths).SelectMany(PipelineSteps.FindAbsentCollections));
        context.ReportDiagnostics(projectFiles.Combine(items.Collect()).SelectMany(PipelineSteps.FindIdleUpdates));
        context.ReportDiagnostics(missingFiles.Combine(projectFiles.Collect()).Select(PipelineSteps.DescribeMissing));
        context.ReportDiagnostics(clients.SelectMany(PipelineSteps.ReadDiagnostics).WithTrackingName(StepNames.Diagnostics));
        context.ReportDiagnostics(clashes.Select(ClientClashes.Describe));
        context.ReportDiagnostics(firstPath.Combine(languageVersion).Select(PipelineSteps.CheckLanguageVersion));
        context.RegisterSourceOutput(buckets, PipelineSteps.Emit);
        context.RegisterSourceOutput(attribute, PipelineSteps.AddFile);
    }
}
