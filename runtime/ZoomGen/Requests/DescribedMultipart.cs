namespace ZoomGen.Requests;

/// <summary>A form that still knows its parts.</summary>
internal sealed class DescribedMultipart(string contentType, IReadOnlyList<MultipartPart> parts) : BufferedContent(contentType)
{
    public IReadOnlyList<MultipartPart> Parts => parts;
}

/// <summary>A part of a form that is to be described; <see cref="Value"/> is null for what a file holds.</summary>
internal sealed record MultipartPart(string Name, string? Value, string? FileName, string? ContentType);
