namespace ZoomGen.Generator.Contract.Text;

/// <summary>A variable whose value is in Postman's vault, and never in a file: <c>{{vault:name}}</c>.</summary>
internal static class VaultVariable
{
    private const string Prefix = "vault:";

    public static bool IsVault(string variable) => variable.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The name in the vault, or the name of any other variable.</summary>
    public static string NameOf(string variable) => IsVault(variable) ? variable.Substring(Prefix.Length) : variable;
}
