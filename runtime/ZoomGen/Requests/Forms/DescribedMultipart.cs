using ZoomGen.Requests.Bodies;

namespace ZoomGen.Requests.Forms;

/// <summary>A form with a description of its parts.</summary>
internal sealed class DescribedMultipart(string contentType, IReadOnlyList<MultipartPart> parts) : BufferedContent(contentType)
{
    public IReadOnlyList<MultipartPart> Parts => parts;
}

/// <summary>The description of a part. <see cref="Value"/> is null for the content of a file.</summary>
internal sealed record MultipartPart(string Name, string? Value, string? FileName, string? ContentType);
