using System.Globalization;

namespace ProjectsApi.Data.Providers;

/// <summary>Needs of a provider that only the runtime can meet.</summary>
internal static class ProviderRuntime
{
    private const string InvariantVariable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    /// <exception cref="DatabaseConfigurationException">The provider cannot work in this runtime.</exception>
    public static void Require(DatabaseProvider provider)
    {
        // SqlClient then opens no connection. It reads the variable too, even if the runtime ignores it.
        if (provider == DatabaseProvider.SqlServer && (IsSet(Environment.GetEnvironmentVariable(InvariantVariable)) || !HasCultures()))
        {
            throw new DatabaseConfigurationException(
                DatabaseOptions.ProviderKey,
                $"{provider} cannot work in .NET's globalization-invariant mode. Unset {InvariantVariable} and install ICU "
                + "(libicu72 on Debian 12, libicu76 on Debian 13, icu-libs on Alpine).");
        }
    }

    private static bool IsSet(string? value) => value == "1" || string.Equals(value, bool.TrueString, StringComparison.OrdinalIgnoreCase);

    private static bool HasCultures()
    {
        try
        {
            return CultureInfo.GetCultureInfo("en-US").Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
