namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>What all pages have in common.</summary>
public sealed record PageFrame(string ApiName, string BaseUrl);

/// <summary>A link to the page of an operation.</summary>
public sealed record OperationLink(string Address, string Method, string Path, string Name);

/// <summary>A folder with its operations. The description is HTML.</summary>
public sealed record FolderView(
    string Name, string Description, IReadOnlyList<FolderView> Folders, IReadOnlyList<OperationLink> Operations)
{
    public int Count => Operations.Count + Folders.Sum(folder => folder.Count);

    /// <summary>The folder with what contains a text, or null.</summary>
    public FolderView? Find(string text)
    {
        var found = this with
        {
            Folders = [.. Folders.Select(folder => folder.Find(text)).OfType<FolderView>()],
            Operations = [.. Operations.Where(operation => Contains(operation.Name) || Contains($"{operation.Method} {operation.Path}"))],
        };
        return found.Count > 0 ? found : null;

        bool Contains(string name) => name.Contains(text, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>How a value is entered.</summary>
public enum FieldControl
{
    Line,
    Lines,
    Choice,
}

/// <summary>How many files can be chosen.</summary>
public enum FileChoice
{
    None,
    One,
    Several,
}

/// <summary>A value that can be entered. <see cref="Choices"/> are the possible ones, if there is a list of them.</summary>
public sealed record FieldView(
    string Path, string Label, string Type, FieldControl Control, string Value, bool IsSent, bool IsRequired, string Help)
{
    public IReadOnlyList<string> Choices { get; init; } = [];

    public FileChoice Files { get; init; }
}

/// <summary>The fields of one place: the URL, the query, the headers or the body.</summary>
public sealed record FieldGroup(string Title, IReadOnlyList<FieldView> Fields);

/// <summary>A variable of the client options.</summary>
public sealed record VariableView(string Name, string Value);

/// <summary>A saved response, and the page whose form has its request, if that was saved.</summary>
public sealed record ExampleView(int Number, string Status, string Name, string Body, string? FormAddress);

/// <summary>A sentence about a saved request, and the text that it is about if that is long.</summary>
public sealed record RemarkView(string Text, string? Content);

/// <summary>What was sent, and what was answered or why nothing was.</summary>
public sealed record ResultView(string? Fault, string Sent, string Status, string Headers, string Body);

/// <summary>The page of an operation. The description is HTML.</summary>
public sealed record OperationView(
    OperationLink Link,
    string Description,
    IReadOnlyList<FieldGroup> Groups,
    IReadOnlyList<VariableView> Variables,
    IReadOnlyList<ExampleView> Examples,
    string Call)
{
    /// <summary>The saved response whose request is in the form, or null if that is the documented one.</summary>
    public ExampleView? Chosen { get; init; }

    public IReadOnlyList<RemarkView> Remarks { get; init; } = [];

    public ResultView? Result { get; init; }

    /// <summary>Whether the form has files.</summary>
    public bool HasFiles => Groups.Any(group => group.Fields.Any(view => view.Files != FileChoice.None));

    /// <summary>Where the form is sent to.</summary>
    public string FormAddress => Chosen?.FormAddress ?? Link.Address;
}
