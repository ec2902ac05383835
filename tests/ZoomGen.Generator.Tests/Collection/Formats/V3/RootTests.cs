using ZoomGen.Generator.Collection.Formats.V3.Folders;

namespace ZoomGen.Generator.Tests.Collection.Formats.V3;

public class RootTests
{
    [Theory]
    [InlineData("/app/postman/collections/zoom", "/app/postman/collections/zoom")]
    [InlineData("/app/postman/collections/zoom/a/b", "/app/postman/collections/zoom")]
    [InlineData("/app/postman/collections/zoom/defined", "/app/postman/collections/zoom")]
    [InlineData("/collections/app/api/collections/group/defined/x", "/collections/app/api/collections/group/defined")]
    [InlineData("/collections/app/api/collections/zoom/x", "/collections/app/api/collections/zoom")]
    [InlineData("/app/Collections/zoom", "/app/Collections/zoom")]
    [InlineData("/app/postman/collections", null)]
    [InlineData("/app/requests", null)]
    [InlineData("/defined/requests", null)]
    [InlineData("/app/named/requests", "/app/named")]
    [InlineData("/app/postman/collections/zoom/named/x", "/app/postman/collections/zoom/named")]
    public void A_collection_is_a_directory_in_collections_or_one_that_is_named(string folder, string? root)
    {
        var roots = new CollectionRoots(
            new HashSet<string> { "/app/postman/collections/zoom/defined", "/collections/app/api/collections/group/defined", "/defined" },
            new HashSet<string> { "/app/named", "/app/postman/collections/zoom/named" });

        Assert.Equal(root, roots.Find(folder));
    }

    [Theory]
    [InlineData(@"C:\app\postman\collections\zoom\Get it.request.yaml", "Request", "C:/app/postman/collections/zoom", "Get it")]
    [InlineData("/a/b.c/x.y.request.yml", "Request", "/a/b.c", "x.y")]
    [InlineData("/a/.resources/definition.yaml", "Definition", "/a", "definition")]
    [InlineData(@"C:\a\.resources\Get.resources\examples\200 OK.example.yaml", "Example", "C:/a", "200 OK")]
    public void The_name_of_a_file_says_what_it_is(string path, string kind, string folder, string name)
    {
        var place = PartPath.Parse(path);

        Assert.Equal((kind, folder, name), (place!.Kind.ToString(), place.Folder, place.Name));
    }

    [Theory]
    [InlineData("/a/definition.yaml")]
    [InlineData("/a/Get.example.yaml")]
    [InlineData("/a/.resources/rows.yaml")]
    [InlineData("/a/Get.request.json")]
    public void Other_files_are_not_of_a_collection(string path) => Assert.Null(PartPath.Parse(path));
}
