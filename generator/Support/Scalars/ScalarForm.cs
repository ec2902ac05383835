namespace ZoomGen.Generator.Support.Scalars;

/// <summary>The kind of JSON token that a value is.</summary>
internal enum ScalarForm
{
    Text,
    Number,
    Boolean,
}

/// <summary>How C# writes a value of a type.</summary>
internal enum ScalarLiteral
{
    /// <summary>As a string literal.</summary>
    Text,

    /// <summary>As the token that JSON has.</summary>
    Token,

    /// <summary>By a constructor that takes the text.</summary>
    Constructor,

    /// <summary>By the static method <c>Parse</c>.</summary>
    Parse,

    /// <summary>Parsed as a duration of ISO 8601.</summary>
    Duration,

    /// <summary>Decoded from base64.</summary>
    Base64,
}
