using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace ProjectsApi.Data.Providers;

/// <summary>
/// Leaves out the switch of foreign keys around a table that is built anew, so that a migration is one transaction. The switch has no
/// effect within a transaction: <see cref="SqliteMigration"/> turns foreign keys off for its connection beforehand.
/// </summary>
internal sealed class SqliteMigrationCommands(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    protected override void Generate(SqlOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (!(operation.SuppressTransaction && operation.Sql.StartsWith("PRAGMA foreign_keys", StringComparison.Ordinal)))
        {
            base.Generate(operation, model, builder);
        }
    }
}
