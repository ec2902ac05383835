using System.Text;

namespace ZoomGen.Fuzzing;

/// <summary>Makes documents that are JSON, or nearly so: each is a sample with a few random changes.</summary>
internal sealed class DocumentMutator(int seed)
{
    private const int MaxChanges = 4;
    private const int MaxLength = 4096;

    private static readonly byte[][] Samples =
    [
        .. new[]
        {
            """{"id":1,"name":"abc","active":true,"none":null,"price":10.50,"tags":["a","b"],"more":{"x":-1}}""",
            """[1, -2, 3.0, 1e2, 0.1E-7, 123456789012345678, 1234567890123456789012, "x", [], {}, [[[]]], {"a":{"b":[{}]}}]""",
            """{"id":7,"name":"a","active":false,"price":1.50,"ratio":-1,"tags":[],"more":{"x":1},"parts":[{"a":"b"},{"a":null}]}""",
            """{"created_at":"2020-01-31T12:30:00+02:00","day":"2020-01-31","key":"0ab1c2d3-0000-4000-8000-00000000000f"}""",
            """{"url":"https://a.test/x","numbers":[1,null,22],"a_name_of_two_vectors":"c","day":null,"other":[{}]}""",
            """{"numbers":[],"a_name_of_two_vectorz":1,"a_name_of_two_vectors":"c","a_name_that_is_longer_than_two_vectors":"d"}""",
            "{ \"id\" : 1 , \"name\" :\t\"b\",\n \"active\": true, \"more\" : { \"x\" : 12 }, \"numbers\" : [ null , 3 ] }",
            "\r\n{ \"pretty\" : [ 1 ,\t2 ] , \"text\" : \"a\" }\n",
            """["a\"b\\c\/d\b\f\n\r\t\u0041\ud83d\ude00","\ud800"]""",
            """{"a":1,"a":2,"\u0061":3,"é":"ü","日本":"東京","emoji":"😀","long":"0123456789abcdefghijklmnopqrstuvwxyz"}""",
            """["2020-02-29T23:59:59+14:00","0001-01-01T00:00:00Z","9999-12-31T23:59:59.9999999-00:30"]""",
            """["2020-01-31T12:30:00","2020-01-31T12:30:00.25Z","007","12","-0","1.50"]""",
            """[9223372036854775807,-9223372036854775808,9223372036854775808,-0,0,1.0,79228162514264337593543950335,1e400]""",
            """["0ab1c2d3-0000-4000-8000-00000000000f","AP8=","","\ud800","PT15M","https://a.test/x?y=1"]""",
            new string('[', 250) + "1" + new string(']', 250),
            string.Concat(Enumerable.Repeat("{\"a\":", 255)) + "[]" + new string('}', 255),
            "true", "null", "\"text\"", "-1.5e+3", " ",
        }.Select(Encoding.UTF8.GetBytes),
        [(byte)'"', 0xC3, 0x28, (byte)'"'],
        [(byte)'[', (byte)'"', 0xF0, 0x9F, 0x98, (byte)'"', (byte)',', (byte)'"', 0xED, 0xA0, 0x80, (byte)'"', (byte)']'],
    ];

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\u00e9", "\\n", "\\x", "null", "true", "false", "nul", "0", "-", "1", ".",
            "e", "E+", "00", "1.", "\"a\":", "\"\":1,", "/*x*/", "//", " ", "\n", "\t", "\0", "\u001f", "é", "\u2028", "😀", "+", "Z", "T",
            "2020-01-31T12:30:00Z",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0x80], [0xC0, 0x80], [0xEF, 0xBB, 0xBF],
    ];

    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        var document = new List<byte>(Pick(Samples));
        for (var changes = _random.Next(MaxChanges + 1); changes > 0; changes--)
            Change(document);
        return [.. document];
    }

    private void Change(List<byte> document)
    {
        var at = _random.Next(document.Count + 1);
        var length = Math.Min(_random.Next(1, 12), document.Count - at);
        switch (_random.Next(6))
        {
            case 0:
                document.InsertRange(at, Pick(Tokens));
                break;
            case 1:
                document.RemoveRange(at, length);
                break;
            case 2 when at < document.Count:
                document[at] = (byte)_random.Next(256);
                break;
            case 3 when document.Count < MaxLength:
                document.InsertRange(_random.Next(document.Count + 1), document.GetRange(at, length));
                break;
            case 4 when document.Count < MaxLength:
                document.InsertRange(at, Pick(Samples));
                break;
            default:
                document.RemoveRange(at, length);
                document.InsertRange(at, Pick(Tokens));
                break;
        }
    }

    private byte[] Pick(byte[][] choices) => choices[_random.Next(choices.Length)];
}
