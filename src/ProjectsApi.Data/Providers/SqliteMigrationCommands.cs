using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace ProjectsApi.Data.Providers;

/// <summary>
/// Leaves out the switch of foreign keys around a table rebuild, so that a migration is one transaction. The switch has no effect in a
/// transaction: <see cref="SqliteMigration"/> turns foreign keys off before it.
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
