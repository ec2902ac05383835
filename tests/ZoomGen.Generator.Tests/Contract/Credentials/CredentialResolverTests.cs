using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract.Credentials;

public class CredentialResolverTests
{
    private const string UserInformation = "ZG0010 zoom.postman_collection.json(3,40)";

    [Fact]
    public void Helpers_that_name_the_same_variables_are_one_credential() =>
        Assert.Single(Resolve(Bearer("{{x}}"), Bearer("{{x}}")).Credentials);

    [Fact]
    public void Helpers_that_name_other_variables_are_two() =>
        Assert.Equal([["x"], ["y"]], Resolve(Bearer("{{x}}"), Bearer("{{y}}")).Credentials.Select(credential => credential.Variables));

    [Fact]
    public void Literal_values_tell_nothing() => Assert.Single(Resolve(Bearer("one"), Bearer("two")).Credentials);

    [Fact]
    public void The_order_of_the_parameters_tells_nothing()
    {
        var contract = Resolve(
            """{ "type": "basic", "basic": [{ "key": "username", "value": "{{u}}" }, { "key": "password", "value": "{{p}}" }] }""",
            """{ "type": "basic", "basic": [{ "key": "password", "value": "{{p}}" }, { "key": "username", "value": "{{u}}" }] }""");

        Assert.Equal(["p", "u"], Assert.Single(contract.Credentials).Variables);
    }

    [Fact]
    public void A_helper_without_parameters_means_the_one_of_its_type() =>
        Assert.Single(Resolve(Bearer("{{x}}"), """{ "type": "bearer" }""").Credentials);

    [Fact]
    public void A_helper_without_parameters_is_one_of_its_own_where_its_type_is_new() =>
        Assert.Equal(
            ["bearer", "digest"], Resolve(Bearer("{{x}}"), """{ "type": "digest" }""").Credentials.Select(credential => credential.Type));

    [Theory]
    [InlineData("Bearer ", "bearer")]
    [InlineData("Bearer", "bearer")]
    [InlineData(" basic  ", "basic")]
    public void A_header_that_names_a_scheme_and_nothing_else_asks_for_credentials(string value, string type)
    {
        var contract = Stages.Contract(Collections.With(WithAuthorization(value)));

        Assert.Equal([type], contract.Credentials.Select(credential => credential.Type));
        Assert.Empty(contract.Root.Operations.Single().Parameters);
        Assert.NotNull(contract.Root.Operations.Single().Credential);
    }

    [Theory]
    [InlineData("Bearer", """, "auth": { "type": "noauth" }""")]
    [InlineData("Bearer {{x}}", """, "variable": [{ "key": "x", "value": "" }]""")]
    [InlineData("Custom ", "")]
    public void A_header_of_its_own_stays(string value, string others)
    {
        var operation = Stages.Contract(Collections.With(WithAuthorization(value), others.TrimStart(','))).Root.Operations.Single();

        Assert.Equal("Authorization", Assert.Single(operation.Parameters).Name.Literal);
        Assert.Null(operation.Credential);
    }

    // Postman was observed to keep it.
    [Theory]
    [InlineData("jwt", """{ "key": "secret", "value": "s" }, { "key": "addTokenTo", "value": "queryParam" }""", true)]
    [InlineData("jwt", """{ "key": "secret", "value": "s" }, { "key": "addTokenTo", "value": "header" }""", false)]
    [InlineData("digest", """{ "key": "username", "value": "u" }""", true)]
    [InlineData("digest", """{ "key": "username", "value": "u" }, { "key": "nonce", "value": "n" }""", false)]
    public void A_header_of_its_own_stays_beside_credentials_in_another_place(string type, string parameters, bool stays)
    {
        var auth = $$"""{ "type": "{{type}}", "{{type}}": [{{parameters}}] }""";

        var operation = Stages.Contract(Collections.With(WithAuthorization("Custom x"), $"\"auth\": {auth}")).Root.Operations.Single();

        Assert.Equal(stays ? ["Authorization"] : [], operation.Parameters.Select(parameter => parameter.Name.Literal));
    }

    [Theory]
    [InlineData("a", "header", "a", "query")]
    [InlineData("a", "header", "b", "header")]
    public void Api_keys_differ_by_name_and_place(string firstKey, string firstPlace, string secondKey, string secondPlace) =>
        Assert.Equal(2, Resolve(ApiKey(firstKey, firstPlace), ApiKey(secondKey, secondPlace)).Credentials.Count);

    [Fact]
    public void The_credentials_of_the_collection_come_first()
    {
        var contract = Stages.Contract(Collections.With(Get(Bearer("{{x}}")), $"\"auth\": {ApiKey("k", "query")}"));

        Assert.Equal(["apikey", "bearer"], contract.Credentials.Select(credential => credential.Type));
    }

    [Fact]
    public void The_credentials_of_a_folder_hold_for_its_requests()
    {
        var folder = $$"""{ "name": "F", "auth": {{Bearer("{{x}}")}}, "item": [{{Collections.Get("One")}}, {{Collections.Get("Two")}}] }""";

        var contract = Stages.Contract(Collections.With(folder));

        Assert.All(
            contract.Root.Groups.Single().Operations, operation => Assert.Equal(contract.Credentials.Single(), operation.Credential));
    }

    [Fact]
    public void A_collection_without_authentication_asks_for_no_credentials() =>
        Assert.Empty(Stages.Contract(Collections.With(Collections.Get("Get"), """ "auth": { "type": "noauth" } """)).Credentials);

    [Fact]
    public void User_information_in_a_url_asks_for_basic_credentials()
    {
        var contract = Stages.Contract(Collections.With(Collections.Get("Get", "https://user:s3cret@a.test/x")), UserInformation);

        var credential = contract.Root.Operations.Single().Credential!;
        Assert.Equal(("basic", 0), (credential.Type, credential.Variables.Count));
    }

    [Fact]
    public void Noauth_goes_before_user_information_in_a_url()
    {
        var request = """{ "method": "GET", "url": "https://user:s3cret@a.test/x", "auth": { "type": "noauth" } }""";

        var contract = Stages.Contract(Collections.With(Collections.Request("Get", request)), UserInformation);

        Assert.Null(contract.Root.Operations.Single().Credential);
    }

    [Fact]
    public void An_unknown_type_is_reported_once_though_many_inherit_it()
    {
        var requests = string.Join(",", Enumerable.Range(0, 5).Select(index => Collections.Get($"Get {index}")));

        GeneratorRun.Of(
            Collections.With(requests, "\n" + """ "auth": { "type": "macaroon" } """),
            "ZG0012 zoom.postman_collection.json(4,10)");
    }

    private static string WithAuthorization(string value) => Collections.Request(
        "Get", $$"""{ "method": "GET", "url": "https://a.test", "header": [{ "key": "Authorization", "value": "{{value}}" }] }""");

    private static ApiContract Resolve(params string[] helpers) => Stages.Contract(Collections.With(string.Join(",", helpers.Select(Get))));

    private static string Get(string helper) =>
        Collections.Request("Get", $$"""{ "method": "GET", "url": "https://a.test", "auth": {{helper}} }""");

    private static string Bearer(string token) => $$"""{ "type": "bearer", "bearer": [{ "key": "token", "value": "{{token}}" }] }""";

    private static string ApiKey(string key, string place) =>
        $$"""{ "type": "apikey", "apikey": [{ "key": "key", "value": "{{key}}" }, { "key": "in", "value": "{{place}}" }] }""";
}
