using Xunit.Sdk;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>A test cannot cause a diagnostic that it does not expect.</summary>
public class ExpectedDiagnosticsTests
{
    private static readonly string Macaroon = Collections.With(Collections.Get("Get"), "\n\"auth\": { \"type\": \"macaroon\" }");

    [Fact]
    public void A_diagnostic_that_is_not_expected_fails_the_test_with_its_place_and_message() =>
        Assert.StartsWith(
            "Unexpected: ZG0012 zoom.postman_collection.json(4,9): 'macaroon' is not an authentication type of Postman",
            Assert.Throws<FailException>(() => GeneratorRun.Of(Macaroon)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_diagnostic_at_another_place_fails_the_test() =>
        Assert.Throws<FailException>(() => GeneratorRun.Of(Macaroon, "ZG0012 zoom.postman_collection.json(4,8)"));

    [Fact]
    public void A_diagnostic_that_comes_more_often_than_expected_fails_the_test()
    {
        var items = """{ "name": "Folder", "item": [5, 5] }""";

        Assert.Throws<FailException>(() => Stages.Document(Collections.With(items), "ZG0009 zoom.postman_collection.json(3,41)"));
    }

    [Fact]
    public void A_diagnostic_that_does_not_come_fails_the_test() =>
        Assert.Equal(
            "Missing: ZG0012 zoom.postman_collection.json(4,9)",
            Assert.Throws<FailException>(
                () => GeneratorRun.Of(Collections.With(""), "ZG0012 zoom.postman_collection.json(4,9)")).Message);
}
