namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>
/// Names that a user's file has already, through the using directives that the SDK and the package give every project: a second type of
/// such a name would make both ambiguous there.
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
        // The root of everything that emitted code and users name
        "System", "ZoomGen",
    ];
}
