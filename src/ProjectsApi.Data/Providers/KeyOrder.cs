using System.Data.SqlTypes;

namespace ProjectsApi.Data.Providers;

/// <summary>Order of keys on each provider.</summary>
internal static class KeyOrder
{
    private const string SqlServer = "Microsoft.EntityFrameworkCore.SqlServer";

    // SQL Server compares the last six bytes first.
    private static readonly IComparer<Guid> LastBytesFirst =
        Comparer<Guid>.Create((one, other) => new SqlGuid(one).CompareTo(new SqlGuid(other)));

    public static IComparer<Guid> Of(string? provider) => provider == SqlServer ? LastBytesFirst : Comparer<Guid>.Default;
}
