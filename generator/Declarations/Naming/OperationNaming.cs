using ZoomGen.Generator.Contract;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>
/// Names the operations of a folder. An added request must never cause an existing name to send an unsafe method that it did not send
/// before. Each operation claims its simplest name, and then the next one, until it gets one. It keeps its earlier claims, so an added
/// request can only add claims. A name that belonged to an unsafe operation then still belongs to it, or to a safe operation, or to none.
/// </summary>
internal sealed class OperationNaming
{
    private readonly List<Claimant> _claimants = [];
    private readonly Dictionary<string, List<Claimant>> _claims = new(StringComparer.OrdinalIgnoreCase);
    private readonly Func<string, bool> _isFree;

    private OperationNaming(Func<string, bool> isFree) => _isFree = isFree;

    /// <summary>The names of the operations, in the same order.</summary>
    /// <param name="operations">The operations of one folder.</param>
    /// <param name="isFree">Whether a name is not in use by anything but an operation.</param>
    public static IReadOnlyList<string> Name(IReadOnlyList<ApiOperation> operations, Func<string, bool> isFree)
    {
        var naming = new OperationNaming(isFree);
        naming.AddAll(operations);
        naming.Settle();
        naming.NumberTheRest();
        return [.. naming._claimants.Select(claimant => claimant.Name!)];
    }

    // Requests with the same method, path and name are variants. It does not matter which of them gets the name. The others have their
    // queries behind it, or numbers.
    private void AddAll(IEnumerable<ApiOperation> operations)
    {
        var variants = new Dictionary<(string, string, string), Variants>();
        foreach (var operation in operations)
        {
            var candidates = OperationCandidates.Of(operation);
            // The last one contains the whole title.
            var key = (operation.Method, operation.Url.Path, candidates[candidates.Count - 1].ToUpperInvariant());
            if (variants.TryGetValue(key, out var earlier))
                candidates = earlier.Add(operation, candidates);
            else
                variants[key] = new(operation);
            _claimants.Add(new(operation, candidates));
        }
    }

    private void Settle()
    {
        var open = _claimants;
        while (open.Count > 0)
        {
            foreach (var claimant in open)
                Claim(claimant);
            var holders = _claims.Keys.ToDictionary(name => name, FindHolder, StringComparer.OrdinalIgnoreCase);
            foreach (var claimant in _claimants)
                claimant.Name = claimant.Claimed.FirstOrDefault(name => holders[name] == claimant);
            open = [.. _claimants.Where(claimant => claimant.Name is null && claimant.HasNext)];
        }
    }

    private void Claim(Claimant claimant)
    {
        while (claimant.HasNext)
        {
            var name = claimant.Next();
            if (!_isFree(name))
                continue;
            claimant.Claimed.Add(name);
            if (!_claims.TryGetValue(name, out var claims))
                _claims[name] = claims = [];
            claims.Add(claimant);
            return;
        }
    }

    private Claimant? FindHolder(string name)
    {
        var claims = _claims[name];
        if (IsDerived(name, claims))
            return null;
        if (claims.Count == 1)
            return claims[0];
        var safe = claims.Where(claimant => claimant.Operation.IsSafe).ToArray();
        return safe.Select(claimant => claimant.Operation.Method).Distinct().Count() == 1
            ? safe.OrderBy(claimant => claimant.Operation.GivenName is null)
                .ThenBy(claimant => TitleText.WithoutRemark(claimant.Operation.Name) != claimant.Operation.Name)
                .ThenBy(claimant => claimant.Operation.Url.Path.Length)
                .ThenBy(claimant => claimant.Operation.Url.Path, StringComparer.Ordinal)
                .First()
            : null;
    }

    // `GetItemRequest` is also the request class of `GetItem`.
    private bool IsDerived(string name, List<Claimant> claims) => OperationNames.Suffixes.Any(suffix =>
        name.Length > suffix.Length
        && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
        && _claims.TryGetValue(name.Substring(0, name.Length - suffix.Length), out var others)
        && others.Any(other => !claims.Contains(other)));

    private void NumberTheRest()
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var unnamed = _claimants
            .Where(claimant => claimant.Name is null)
            .OrderBy(claimant => claimant.Operation.Url.Path, StringComparer.Ordinal)
            .ThenBy(claimant => claimant.Operation.Method, StringComparer.Ordinal);
        foreach (var claimant in unnamed)
        {
            numbers.TryGetValue(claimant.Last, out var number);
            number = Math.Max(number, 1);
            do
                number++;
            while (PascalName.Number(claimant.Last, number) is var name && (!_isFree(name) || _claims.ContainsKey(name)));
            numbers[claimant.Last] = number;
            claimant.Name = PascalName.Number(claimant.Last, number);
            _claims[claimant.Name] = [claimant];
        }
    }

    /// <summary>The variants of a request, which keeps its name.</summary>
    private sealed class Variants(ApiOperation first)
    {
        private Dictionary<string, int>? _counts;

        public IReadOnlyList<string> Add(ApiOperation variant, IReadOnlyList<string> candidates)
        {
            var query = OperationCandidates.QueryPhrase(variant);
            var ending = query == OperationCandidates.QueryPhrase(first) ? "" : query;
            _counts ??= new(StringComparer.OrdinalIgnoreCase) { [""] = 1 };
            _counts.TryGetValue(ending, out var count);
            _counts[ending] = ++count;
            var names = candidates.Select(candidate => Identifier.Whole(candidate + ending));
            return [.. count == 1 ? names : names.Select(name => PascalName.Number(name, count))];
        }
    }

    private sealed class Claimant(ApiOperation operation, IReadOnlyList<string> candidates)
    {
        private int _next;

        public ApiOperation Operation => operation;

        public List<string> Claimed { get; } = [];

        public string Last => candidates[candidates.Count - 1];

        public bool HasNext => _next < candidates.Count;

        public string? Name { get; set; }

        public string Next() => candidates[_next++];
    }
}
