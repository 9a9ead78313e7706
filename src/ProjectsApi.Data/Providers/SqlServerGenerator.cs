// Only the provider's generator writes OPENJSON.
#pragma warning disable EF1001

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.SqlServer.Infrastructure.Internal;
using Microsoft.EntityFrameworkCore.SqlServer.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>
/// Gives the texts of a long list the collation of the columns. OPENJSON reads lists of more than 2,098 values, with the collation of the
/// database. SQL Server refuses to compare different collations (error 468).
/// </summary>
internal sealed class SqlServerGenerator(
    QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource typeMappings, ISqlServerSingletonOptions options)
    : SqlServerQuerySqlGenerator(dependencies, typeMappings, options)
{
    private readonly HashSet<string> _lists = new(StringComparer.Ordinal);

    protected override Expression VisitSelect(SelectExpression selectExpression)
    {
        ArgumentNullException.ThrowIfNull(selectExpression);
        // The columns of a list are written before the list.
        _lists.UnionWith(selectExpression.Tables.OfType<SqlServerOpenJsonExpression>().Select(list => list.Alias));
        return base.VisitSelect(selectExpression);
    }

    protected override Expression VisitColumn(ColumnExpression columnExpression)
    {
        ArgumentNullException.ThrowIfNull(columnExpression);
        var visited = base.VisitColumn(columnExpression);
        if (columnExpression.TypeMapping is StringTypeMapping && _lists.Contains(columnExpression.TableAlias))
        {
            Sql.Append($" COLLATE {SqlServerProjectsDbContext.Collation}");
        }

        return visited;
    }
}
