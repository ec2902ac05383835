using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ZoomGen.Generator.Tests.Architecture;

/// <summary>A source file by its folder, relative to the root of its project; the folder of the root is empty.</summary>
internal sealed record SourceFile(string Folder, string Name, string Text);

/// <summary>One folder uses another, in this file.</summary>
internal sealed record FolderUse(string From, string To, string File)
{
    public override string ToString() => $"{(From.Length == 0 ? "." : From)}/{File} uses {(To.Length == 0 ? "." : To)}";
}

/// <summary>
/// Which folders of a project use which, by what their files say: the using directives (the compiler refuses unnecessary ones), the names
/// of types that these or the namespaces around the file make visible, and names that are qualified with a namespace. In the runtime,
/// public types of several folders share a namespace.
/// </summary>
internal sealed class SourceFolders
{
    /// <summary>What a build leaves, and projects of their own.</summary>
    private static readonly string[] Others = ["bin/", "build/", "CodeFixes/", "obj/"];

    private readonly string _rootNamespace;
    private readonly IReadOnlyList<(SourceFile File, CompilationUnitSyntax Root)> _files;
    private readonly ILookup<string, (string Folder, string Namespace)> _types;
    private readonly HashSet<string> _folders;

    private SourceFolders(string rootNamespace, IEnumerable<SourceFile> files)
    {
        _rootNamespace = rootNamespace;
        _files = [.. files.Select(file => (file, CSharpSyntaxTree.ParseText(file.Text).GetCompilationUnitRoot()))];
        _folders = [.. _files.Select(file => file.File.Folder)];
        _types = _files
            .SelectMany(
                file => TypesOf(file.Root),
                (file, type) => (file.File.Folder, Namespace: NamespaceOf(file.Root), Name: NameOf(type)))
            .Distinct()
            .ToLookup(type => type.Name, type => (type.Folder, type.Namespace));
    }

    public IReadOnlyCollection<string> Folders => _folders;

    public static SourceFolders Read(string rootNamespace, string directory) => From(rootNamespace, Directory
        .EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories)
        .Select(path => (Path: path, Relative: Path.GetRelativePath(directory, path).Replace('\\', '/')))
        .Where(file => !Array.Exists(Others, folder => file.Relative.StartsWith(folder, StringComparison.Ordinal)))
        .Select(file => new SourceFile(
            Path.GetDirectoryName(file.Relative)!.Replace('\\', '/'),
            Path.GetFileName(file.Relative),
            System.IO.File.ReadAllText(file.Path))));

    public static SourceFolders From(string rootNamespace, IEnumerable<SourceFile> files) => new(rootNamespace, files);

    /// <summary>Files of internal types whose namespace is not that of their folder.</summary>
    public IEnumerable<string> MisplacedInternals() => _files
        .Where(file => !TypesOf(file.Root).Any(IsPublic))
        .Where(file => NamespaceOf(file.Root) != NamespaceOf(file.File.Folder))
        .Select(file => $"{file.File.Folder}/{file.File.Name}");

    public IEnumerable<FolderUse> Uses() => _files
        .SelectMany(file => FoldersUsedBy(file.File, file.Root).Select(folder => new FolderUse(file.File.Folder, folder, file.File.Name)))
        .Where(use => use.From != use.To)
        .Distinct();

    private IEnumerable<string> FoldersUsedBy(SourceFile file, CompilationUnitSyntax root)
    {
        var names = root.DescendantNodes(node => node is not UsingDirectiveSyntax)
            .Where(node => node is NameSyntax or MemberAccessExpressionSyntax)
            .Where(node => !node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Any(outer => outer.Name.Span.Contains(node.Span)))
            .ToArray();
        return
        [
            .. root.Usings.Select(directive => FolderOf(directive.Name!.ToString())).OfType<string>(),
            .. names.OfType<SimpleNameSyntax>().Where(IsUnqualified)
                .SelectMany(name => _types[NameOf(name)].Where(type => IsVisible(type.Namespace, root)).Select(type => type.Folder)),
            .. names.Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax)
                .Select(node => FolderOf(node, file.Folder)).OfType<string>(),
        ];
    }

    private string NamespaceOf(string folder) => folder.Length == 0 ? _rootNamespace : $"{_rootNamespace}.{folder.Replace('/', '.')}";

    private string? FolderOf(string @namespace) => _folders.FirstOrDefault(folder => NamespaceOf(folder) == @namespace);

    // `Reporting.Place` in a file of the root namespace, and `global::ZoomGen.Generator.Reporting.Place` anywhere.
    private string? FolderOf(SyntaxNode qualified, string from)
    {
        var left = qualified is QualifiedNameSyntax name
            ? name.Left.ToString()
            : ((MemberAccessExpressionSyntax)qualified).Expression.ToString();
        left = left.Replace("global::", "", StringComparison.Ordinal);
        return _folders.FirstOrDefault(folder => folder.Length > 0 && Names(folder).Contains(left));

        IEnumerable<string> Names(string folder) => Outer(from)
            .Select(outer => NamespaceOf(outer) + ".")
            .Where(outer => NamespaceOf(folder).StartsWith(outer, StringComparison.Ordinal))
            .Select(outer => NamespaceOf(folder)[outer.Length..])
            .Append(NamespaceOf(folder));
    }

    private static IEnumerable<string> Outer(string folder)
    {
        for (; folder.Length > 0; folder = Path.GetDirectoryName(folder)!.Replace('\\', '/'))
            yield return folder;
        yield return "";
    }

    private static bool IsUnqualified(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Right != name,
        MemberAccessExpressionSyntax access => access.Name != name,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => false,
        // The left side in an object initializer is a member.
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        _ => true,
    };

    private static bool IsPublic(BaseTypeDeclarationSyntax type) =>
        type.Parent is BaseNamespaceDeclarationSyntax && type.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static bool IsVisible(string @namespace, CompilationUnitSyntax file) =>
        $"{NamespaceOf(file)}.".StartsWith($"{@namespace}.", StringComparison.Ordinal)
        || file.Usings.Any(directive => directive.Name!.ToString() == @namespace);

    private static string NameOf(BaseTypeDeclarationSyntax type) =>
        $"{type.Identifier.Text}`{(type as TypeDeclarationSyntax)?.TypeParameterList?.Parameters.Count ?? 0}";

    private static string NameOf(SimpleNameSyntax name) => $"{name.Identifier.Text}`{name.Arity}";

    private static IEnumerable<BaseTypeDeclarationSyntax> TypesOf(CompilationUnitSyntax root) =>
        root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>();

    private static string NamespaceOf(CompilationUnitSyntax root) =>
        root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";
}
