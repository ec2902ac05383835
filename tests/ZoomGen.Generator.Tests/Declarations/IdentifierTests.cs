using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Tests.Declarations;

public class IdentifierTests
{
    [Theory]
    [InlineData("stream_url", "StreamUrl")]
    [InlineData("meetingId", "MeetingId")]
    [InlineData("HTTPServer", "HttpServer")]
    [InlineData("userID", "UserId")]
    [InlineData("Partner APIs", "PartnerApis")]
    [InlineData("listIDs", "ListIds")]
    [InlineData("X-Request-Id", "XRequestId")]
    [InlineData("2fa code", "_2faCode")]
    [InlineData("v1 api", "V1Api")]
    [InlineData("APIkey", "ApiKey")]
    [InlineData("myAPIproject1", "MyApiProject1")]
    [InlineData("userJSONbody", "UserJsonBody")]
    [InlineData("CAPIkey", "CapIkey")]
    [InlineData("Größe", "Grosse")]
    [InlineData("Atualização do usuário", "AtualizacaoDoUsuario")]
    [InlineData("Create\u0301 e\u0301tat", "CreateEtat")]
    [InlineData("ŁÓDŹ Şifre güncelle", "LodzSifreGuncelle")]
    [InlineData("Đặt hàng", "DatHang")]
    [InlineData("Œuvre d’art", "OeuvreDArt")]
    [InlineData("Получить", "Fallback")]
    [InlineData("", "Fallback")]
    [InlineData("a\u200Db", "AB")]
    public void Text_becomes_an_ascii_name_in_pascal_case(string text, string expected) =>
        Assert.Equal(expected, Identifier.Pascal(text, "Fallback"));

    [Theory]
    [InlineData("Update a live stream", "UpdateLiveStream")]
    [InlineData("The", "The")]
    [InlineData("List Q&A of a webinar", "ListQaOfWebinar")]
    [InlineData("Rooms & a device", "RoomsDevice")]
    public void A_phrase_loses_its_articles(string text, string expected) => Assert.Equal(expected, Identifier.Phrase(text, "Fallback"));

    [Theory]
    [InlineData("MeetingId", "meetingId")]
    [InlineData("Class", "@class")]
    [InlineData("Record", "@record")]
    [InlineData("Required", "@required")]
    public void A_parameter_is_never_a_keyword(string pascal, string expected) => Assert.Equal(expected, Identifier.Camel(pascal));

    [Theory]
    [InlineData("stream_url", "StreamUrl")]
    [InlineData("订单号", "订单号")]
    [InlineData("订单 ID", "订单ID")]
    [InlineData("имя_пользователя", "ИмяПользователя")]
    [InlineData("사용자 이름", "사용자이름")]
    [InlineData("ไทยน้ำ", "ไทยน้ำ")]
    [InlineData("نام\u200Cها", "نامها")]
    [InlineData("\u202Eשם", "שם")]
    [InlineData("\u0301я", "Я")]
    [InlineData("٣س", "_٣س")]
    [InlineData("Größe", "Grosse")]
    [InlineData("Name 名", "Name")]
    [InlineData("。", "Fallback")]
    [InlineData("𠀀", "Fallback")]
    public void A_member_keeps_the_letters_of_another_script(string text, string expected) =>
        Assert.Equal(expected, Identifier.Member(text, "Fallback"));

    [Theory]
    [InlineData("UserID", "UserID")]
    [InlineData("订单号", "Value")]
    public void A_type_has_an_ascii_name(string member, string expected) => Assert.Equal(expected, Identifier.TypePart(member));

    [Fact]
    public void A_name_is_cut_before_the_compiler_refuses_it() =>
        Assert.Equal(128, Identifier.Pascal(new string('a', 5000), "Fallback").Length);
}
