namespace ZoomGen.Generator.Support.Scalars;

/// <summary>The kind of JSON token of a value.</summary>
internal enum ScalarForm
{
    Text,
    Number,
    Boolean,
}

/// <summary>How a value of a type is written in C#.</summary>
internal enum ScalarLiteral
{
    /// <summary>As a string literal.</summary>
    Text,

    /// <summary>As the JSON token.</summary>
    Token,

    /// <summary>With a constructor that takes the text.</summary>
    Constructor,

    /// <summary>With the static method <c>Parse</c>.</summary>
    Parse,

    /// <summary>Parsed as an ISO 8601 duration.</summary>
    Duration,

    /// <summary>Decoded from base64.</summary>
    Base64,
}
