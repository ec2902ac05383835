using ZoomGen.Requests.Bodies;
using ZoomGen.Requests.Forms;

namespace ZoomGen.Runtime;

public ref partial struct RequestWriter
{
    private const string JsonType = "application/json";

    /// <summary>Starts a <c>multipart/form-data</c> body (RFC 7578).</summary>
    /// <returns>The writer for the fields.</returns>
    public FormWriter StartMultipartForm() => _form = new MultipartForm(_missing, _call?.FormFields, _describe);

    /// <summary>Starts an <c>application/x-www-form-urlencoded</c> body.</summary>
    /// <returns>The writer for the fields.</returns>
    public FormWriter StartUrlEncodedForm() => _form = new UrlEncodedForm(_missing, _call?.FormFields);

    /// <summary>Writes an object as a JSON body.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="body">The object. Null sends no body.</param>
    /// <param name="contentType">The Content-Type, if the request does not specify one.</param>
    public void WriteJson<T>(T? body, string contentType = JsonType)
        where T : JsonObject, new()
    {
        if (body is null)
            return;
        var content = StartContent(contentType);
        var writer = new JsonWriter(content.Buffer);
        writer.WriteValue(body);
    }

    /// <summary>Writes a list or a dictionary as a JSON body.</summary>
    /// <typeparam name="T">The type of the list or dictionary.</typeparam>
    /// <typeparam name="TItem">Writes the list or dictionary.</typeparam>
    /// <param name="body">The list or dictionary. Null sends no body.</param>
    /// <param name="contentType">The Content-Type, if the request does not specify one.</param>
    public void WriteJson<T, TItem>(T? body, string contentType = JsonType)
        where T : class
        where TItem : struct, IJsonItem<T>
    {
        if (body is null)
            return;
        var content = StartContent(contentType);
        var writer = new JsonWriter(content.Buffer);
        TItem.Write(ref writer, body);
    }

    /// <summary>Writes a JSON body that is a value or a text.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TItem">Writes the value.</typeparam>
    /// <param name="body">The value or text. Null sends no body.</param>
    /// <param name="contentType">The Content-Type, if the request does not specify one.</param>
    public void WriteJson<T, TItem>(JsonBody<T>? body, string contentType = JsonType)
        where T : class
        where TItem : struct, IJsonItem<T> =>
        body?.Write<TItem>(StartContent(contentType).Buffer);

    /// <summary>Writes a text as the body, in UTF-8.</summary>
    /// <param name="body">The text. Null or an empty text sends no body.</param>
    /// <param name="contentType">The Content-Type, if the request does not specify one.</param>
    public void WriteRaw(string? body, string contentType)
    {
        if (!string.IsNullOrEmpty(body))
            StartContent(contentType).Buffer.WriteText(body);
    }

    /// <summary>Writes XML as the body, in UTF-8.</summary>
    /// <param name="body">The XML. Null or an empty text sends no body.</param>
    /// <param name="contentType">The Content-Type, if the request does not specify one.</param>
    public void WriteXml(XmlBody? body, string contentType) => WriteRaw(body?.ToString(), contentType);

    /// <summary>Writes a file as the body.</summary>
    /// <param name="body">The file. Null sends no body.</param>
    public void WriteFile(ApiFile? body)
    {
        if (body is not null)
            StartContent(body.ContentType ?? body.TypeByName).Append(body);
    }

    /// <summary>Writes the body of a GraphQL request. Parameters that are null are omitted.</summary>
    /// <param name="query">The GraphQL document.</param>
    /// <param name="operationName">The name of the operation to run.</param>
    /// <param name="variables">The variables as JSON, which is sent as it is.</param>
    public void WriteGraphQl(string? query, string? operationName, string? variables) =>
        GraphQlBody.Write(StartContent(JsonType).Buffer, query, operationName, variables);

    /// <summary>Writes the body of a GraphQL request. Parameters that are null are omitted.</summary>
    /// <typeparam name="T">The type of the variables.</typeparam>
    /// <param name="query">The GraphQL document.</param>
    /// <param name="operationName">The name of the operation to run.</param>
    /// <param name="variables">The variables.</param>
    public void WriteGraphQl<T>(string? query, string? operationName, T? variables)
        where T : JsonObject, new() =>
        GraphQlBody.Write(StartContent(JsonType).Buffer, query, operationName, variables);

    private readonly BufferedContent StartContent(string? contentType)
    {
        var content = new BufferedContent(contentType);
        _message.Content = content;
        return content;
    }
}
