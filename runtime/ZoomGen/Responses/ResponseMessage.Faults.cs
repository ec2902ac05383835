using System.Text.Json;
using System.Xml;
using ZoomGen.Http;
using ZoomGen.Responses;
using ZoomGen.Streams;

namespace ZoomGen.Runtime;

/// <content>
/// The exceptions for a body that cannot be read. They contain the response, and not their cause, whose message may quote the body.
/// </content>
public sealed partial class ResponseMessage : IBodyFaults
{
    private const string IsNotJson = "is not JSON";

    Exception IBodyFaults.ItemTooLarge(long limit) => new ResponseTooLargeException(ToResponse(), limit, "an item of the body");

    Exception IBodyFaults.NotJson(long position, ReadOnlySpan<byte> text, JsonException exception) =>
        new UnreadableResponseException(ToResponse(), position + TextPosition.Find(text, exception), IsNotJson);

    Exception IBodyFaults.NotEvents() => new UnreadableResponseException(ToResponse(), 0, "is not an event stream");

    Exception IBodyFaults.Failed() => new ApiException(ToResponse());

    HttpRequestException IBodyFaults.Broken(Exception inner) => Broken(inner);

    /// <summary>Makes the words of the server fit for a message, without the values of the call.</summary>
    internal string Clean(string text) => ServerText.Clean(text, _sent.Find());

    internal HttpRequestException Broken(Exception inner) =>
        new($"{Operation}: the connection broke while the body was read.", BodyFault.ToCause(inner));

    internal ResponseTooLargeException TooLarge(long limit) => new(ToResponse(), limit);

    internal UnreadableResponseException NotJson(JsonException exception) => NotJson(exception, ToResponse());

    /// <param name="exception">What is wrong.</param>
    /// <param name="response">The response that was created from the message.</param>
    /// <param name="inner">The cause, if its message may contain parts of the body.</param>
    internal UnreadableResponseException NotJson(JsonException exception, ApiResponse response, Exception? inner = null)
    {
        var mark = Body.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        return new(response, mark + TextPosition.Find(Json.Span, exception), IsNotJson, inner);
    }

    private UnreadableResponseException NotXml(XmlException exception)
    {
        var position = TextPosition.Find(Body.Span, Math.Max(0, exception.LineNumber - 1), Math.Max(0, exception.LinePosition - 1));
        return new(ToResponse(), position, "is not XML");
    }

    private UntypedResponse ToResponse() => new(this);
}
