// Replaces the factory of the provider's generator; there is no public API.
#pragma warning disable EF1001

using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;

namespace ProjectsApi.Data.Providers;

internal sealed class PostgreSqlGeneratorFactory(
    QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource typeMappings, INpgsqlSingletonOptions options)
    : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() => new PostgreSqlGenerator(dependencies, typeMappings, options.PostgresVersion);
}
