// Replaces the factory of the provider's generator; there is no public API.
#pragma warning disable EF1001

using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.SqlServer.Infrastructure.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Data.Providers;

internal sealed class SqlServerGeneratorFactory(
    QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource typeMappings, ISqlServerSingletonOptions options)
    : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() => new SqlServerGenerator(dependencies, typeMappings, options);
}
