using ZoomGen.Generator.Reporting;

namespace ZoomGen.MockServer.Collections;

internal static class ReadResult
{
    /// <exception cref="InvalidDataException">No value could be read. The message says why, with file, line and column.</exception>
    public static T Require<T>(this Result<T> result)
        where T : class => result.Value ?? throw new InvalidDataException(result.Diagnostics.First().ToString());
}
