namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>
/// The types that every user file already imports, through the implicit usings of the SDK and the package. A second type with the same name
/// would make both ambiguous.
/// </summary>
internal static class CommonTypes
{
    public static readonly string[] Names =
    [
        // System
        "Action", "Activator", "AppContext", "AppDomain", "ApplicationId", "Array", "Attribute", "BitConverter", "Boolean", "Buffer",
        "Byte", "Char", "Console", "Convert", "DateOnly",
        "DateTime", "DateTimeOffset", "Decimal", "Delegate", "Double", "Enum", "Environment", "EventArgs", "EventHandler", "Exception",
        "Func", "Guid", "Half", "HashCode", "Index",
        "Int16", "Int32", "Int64", "Lazy", "Math", "Memory", "Nullable", "Object", "Predicate", "Progress", "Random", "Range", "Single",
        "Span", "String", "StringComparer", "TimeOnly",
        "TimeSpan", "TimeZone", "TimeZoneInfo", "Tuple", "Type", "Uri", "UriBuilder", "UriKind", "ValueType", "Version", "Void",
        // System.Collections.Generic, System.Linq
        "Comparer", "Dictionary", "HashSet", "KeyValuePair", "LinkedList", "List", "Queue", "SortedList", "SortedSet", "Stack",
        "Enumerable", "Grouping", "Lookup", "Queryable",
        // System.IO
        "Directory", "DirectoryInfo", "File", "FileInfo", "FileMode", "FileOptions", "FileShare", "FileStream", "MatchType", "Path",
        "SearchOption", "Stream", "StreamReader", "StreamWriter",
        // System.Net.Http
        "HttpClient", "HttpContent", "HttpMethod", "HttpRequestMessage", "HttpResponseMessage", "StreamContent", "StringContent",
        // System.Threading, System.Threading.Tasks
        "Barrier", "CancellationToken", "Interlocked", "Lock", "Monitor", "Mutex", "Parallel", "Semaphore", "Task", "TaskStatus", "Thread",
        "ThreadState", "Timeout", "Timer", "Volatile",
        .. RuntimeNames.Types,
        // The root namespaces that emitted code and users refer to
        "System", "ZoomGen",
    ];
}
