using Microsoft.AspNetCore.Http;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>The files that were chosen in a form, by the paths of their fields.</summary>
internal static class FormUploads
{
    public static async Task<ILookup<string, ApiFile>> ReadAsync(IFormCollection form, CancellationToken cancellation)
    {
        var files = new List<(string Path, ApiFile File)>();
        foreach (var file in form.Files.Where(file => file.Name.StartsWith(OperationPage.FilePrefix, StringComparison.Ordinal)))
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellation);
            var path = file.Name[OperationPage.FilePrefix.Length..];
            files.Add((path, ApiFile.FromBytes(Path.GetFileName(file.FileName), content.ToArray())));
        }
        return files.ToLookup(file => file.Path, file => file.File);
    }
}
