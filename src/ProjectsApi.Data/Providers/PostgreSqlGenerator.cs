// The provider has an internal switch for this order. It writes NULLS FIRST for columns that are never null too. That no longer matches
// a primary key or the PARTITION BY of a window.
#pragma warning disable EF1001

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Internal;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>
/// Orders null first, like SQLite and SQL Server. Reads pages of several parents from the index, and searches in texts by an index.
/// </summary>
internal sealed class PostgreSqlGenerator(
    QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource typeMappings, Version postgresVersion)
    : NpgsqlQuerySqlGenerator(dependencies, typeMappings, reverseNullOrderingEnabled: false, postgresVersion)
{
    protected override Expression VisitOrdering(OrderingExpression ordering)
    {
        var visited = base.VisitOrdering(ordering);
        if (ordering.Expression is not ColumnExpression { IsNullable: false })
        {
            Sql.Append(ordering.IsAscending ? " NULLS FIRST" : " NULLS LAST");
        }

        return visited;
    }

    // The condition is written twice: PostgreSQL then takes it for rarer than it is. Otherwise it would walk the order of the list, and
    // read the whole table where the matches come last.
    protected override void GenerateLike(LikeExpression likeExpression, bool negated)
    {
        if (negated || likeExpression.Match is not ColumnExpression { Column: { } column }
            || !column.PropertyMappings.Any(mapping => SearchedText.IsSearched(mapping.Property)))
        {
            base.GenerateLike(likeExpression, negated);
            return;
        }

        Sql.Append("(");
        for (var time = 0; time < 2; time++)
        {
            Sql.Append("text_grams(");
            Visit(likeExpression.Match);
            Sql.Append(") @> pattern_grams(");
            Visit(likeExpression.Pattern);
            Sql.Append(") AND ");
        }

        base.GenerateLike(likeExpression, negated);
        Sql.Append(")");
    }

    protected override Expression VisitInnerJoin(InnerJoinExpression innerJoinExpression) =>
        LateralPage.Of(innerJoinExpression.Table, innerJoinExpression.JoinPredicate) is { } page
            ? VisitCrossApply(new CrossApplyExpression(page))
            : base.VisitInnerJoin(innerJoinExpression);

    protected override Expression VisitLeftJoin(LeftJoinExpression leftJoinExpression) =>
        LateralPage.Of(leftJoinExpression.Table, leftJoinExpression.JoinPredicate) is { } page
            ? VisitOuterApply(new OuterApplyExpression(page))
            : base.VisitLeftJoin(leftJoinExpression);
}
