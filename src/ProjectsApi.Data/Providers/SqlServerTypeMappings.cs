// The provider's own mapping source: no public API changes the mapping of a known type.
#pragma warning disable EF1001

using Microsoft.EntityFrameworkCore.SqlServer.Infrastructure.Internal;
using Microsoft.EntityFrameworkCore.SqlServer.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Data.Providers;

/// <summary>The provider's mappings, with exact decimals.</summary>
internal sealed class SqlServerTypeMappings(
    TypeMappingSourceDependencies dependencies, RelationalTypeMappingSourceDependencies relational, ISqlServerSingletonOptions options)
    : SqlServerTypeMappingSource(dependencies, relational, options)
{
    protected override RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo) =>
        base.FindMapping(mappingInfo) switch
        {
            SqlServerDecimalTypeMapping { StoreTypeNameBase: "decimal" } decimals =>
                new SqlServerDecimals(decimals.StoreType, decimals.Precision, decimals.Scale),
            var other => other,
        };
}
