using Microsoft.Extensions.DependencyInjection;
using ZoomGen.Extensions.Tests.Support;

namespace ZoomGen.Extensions.Tests.Configuration;

/// <summary>A program does not start with a mistake in its configuration, and is told the keys.</summary>
public sealed class ValidationTests
{
    [Fact]
    public async Task A_complete_configuration_has_no_faults() => Assert.Empty(await FindFaultsAsync(
        ("Rooms:Host", "rooms.test"), ("Rooms:Auth:Type", "Basic"), ("Rooms:Auth:UserName", "key"), ("Rooms:Auth:Password", "")));

    [Fact]
    public async Task An_empty_configuration_lacks_the_base_url_and_the_credentials_that_most_requests_need() => Assert.Equal(
        ["Rooms:BaseUrl has no value.", "Rooms:Auth:Type has no value. It is the type of the credentials, or None."],
        await FindFaultsAsync());

    [Fact]
    public async Task Credentials_can_be_done_without() =>
        Assert.Empty(await FindFaultsAsync(("Rooms:Host", "rooms.test"), ("Rooms:Auth:Type", "none")));

    [Fact]
    public async Task All_faults_are_told_at_once_with_their_keys_and_without_a_value()
    {
        var faults = await FindFaultsAsync(
            ("Rooms:Host", "rooms.test"),
            ("Rooms:MaxPages", "secret-1"),
            ("Rooms:MaxErrorBytes", "-1"),
            ("Rooms:Auth:Type", "OAuth2"),
            ("Rooms:Auth:TokenUrl", "secret-2"),
            ("Rooms:Auth:ClientId", "secret-3"),
            ("Rooms:Auth:SendCredentialsInBody", "secret-4"),
            ("Rooms:ApiKeyAuth:Type", "secret-5"));

        Assert.Equal(
            [
                "Rooms:MaxErrorBytes is too small.",
                "Rooms:MaxPages is not a whole number.",
                "Rooms:Auth:TokenUrl is not an absolute http or https URL.",
                "Rooms:Auth:ClientSecret has no value.",
                "Rooms:Auth:SendCredentialsInBody is not true or false.",
                "Rooms:ApiKeyAuth:Type is not a type of credentials.",
            ],
            faults);
    }

    [Theory]
    [InlineData("ApiKey", "Name Value")]
    [InlineData("Asap", "KeyId Issuer Audience Secret")]
    [InlineData("AwsV4", "AccessKey SecretKey Region Service")]
    [InlineData("Basic", "UserName Password")]
    [InlineData("Bearer", "Token")]
    [InlineData("Digest", "UserName Password")]
    [InlineData("EdgeGrid", "ClientToken ClientSecret AccessToken")]
    [InlineData("Hawk", "Id Key")]
    [InlineData("Jwt", "Payload Secret")]
    [InlineData("Ntlm", "Origin UserName Password")]
    [InlineData("OAuth1", "ConsumerKey ConsumerSecret")]
    [InlineData("OAuth2", "TokenUrl ClientId ClientSecret")]
    public async Task Credentials_lack_the_keys_of_their_type(string type, string keys) => Assert.Equal(
        keys.Split(' ').Select(key => $"Rooms:Auth:{key} has no value."),
        await FindFaultsAsync(("Rooms:Host", "rooms.test"), ("Rooms:Auth:Type", type)));

    [Fact]
    public async Task Credentials_that_their_type_does_not_accept_are_told_without_a_value() => Assert.Equal(
        ["Rooms:Auth:UserName is not valid for Basic."],
        await FindFaultsAsync(
            ("Rooms:Host", "rooms.test"),
            ("Rooms:Auth:Type", "Basic"),
            ("Rooms:Auth:UserName", "secret:name"),
            ("Rooms:Auth:Password", "secret")));

    [Fact]
    public async Task Options_from_code_lack_their_property() => Assert.Equal(
        ["RoomsClientOptions.BaseUrl has no value."], await TestHost.FindFaultsAsync(services => services.AddRoomsClient(options => { })));

    private static Task<string[]> FindFaultsAsync(params (string Key, string? Value)[] values) =>
        TestHost.FindFaultsAsync(services => services.AddRoomsClient(new Settings(values).Rooms));
}
