// EF Core compiles a query into something that runs itself, alone and on a connection that it opens for it. What is
// wanted here is the same command and the same shaper, run by us together with others.
#pragma warning disable EF1001, EF9100

using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace ProjectsApi.Contract.Plans;

/// <summary>Compiles queries as EF Core does, up to the point where it would run them.</summary>
internal static class QueryCompilation
{
    /// <summary>Compiles a query.</summary>
    /// <typeparam name="TResult">CLR type that EF Core gives the query, such as <c>IAsyncEnumerable&lt;TRow&gt;</c>.</typeparam>
    /// <typeparam name="TRow">Type of its rows.</typeparam>
    /// <param name="database">A context of the model that the query is about.</param>
    /// <param name="query">The query.</param>
    /// <exception cref="InvalidOperationException">The query takes more than one statement.</exception>
    public static Func<QueryContext, PlannedQuery<TRow>> Compile<TResult, TRow>(DbContext database, Expression query)
    {
        var parameters = database.GetService<IQueryContextFactory>().Create().Parameters;
        var logger = database.GetService<IDiagnosticsLogger<DbLoggerCategory.Query>>();
        var compiler = (QueryCompiler)database.GetService<IQueryCompiler>();
        var prepared = compiler.ExtractParameters(query, parameters, logger, compiledQuery: true);
        var compilation = database.GetService<IQueryCompilationContextFactory>().Create(async: true);
        var executor = database.GetService<ILiftableConstantProcessor>()
            .InlineConstants(compilation.CreateQueryExecutorExpression<TResult>(prepared), compilation.SupportsPrecompiledQuery);
        return Planned<TRow>((LambdaExpression)executor).Compile();
    }

    private static Expression<Func<QueryContext, PlannedQuery<TRow>>> Planned<TRow>(LambdaExpression executor)
    {
        var found = new EnumerableCall();
        found.Visit(executor.Body);
        if (found.Call is not { Arguments: [_, var commands, _, var shape, ..] })
        {
            throw new InvalidOperationException("A plan is one statement.");
        }

        var planned = Expression.New(
            typeof(PlannedQuery<TRow>).GetConstructors()[0],
            commands,
            Expression.Convert(shape, typeof(Func<QueryContext, DbDataReader, ResultContext, SingleQueryResultCoordinator, TRow>)));
        // What stands before the call computes parameters from parameters, such as the pattern of a LIKE.
        Expression body = executor.Body is BlockExpression block
            ? Expression.Block(block.Variables, [.. block.Expressions.SkipLast(1), planned]) : planned;
        return Expression.Lambda<Func<QueryContext, PlannedQuery<TRow>>>(body, executor.Parameters);
    }

    private sealed class EnumerableCall : ExpressionVisitor
    {
        public MethodCallExpression? Call { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(SingleQueryingEnumerable))
            {
                Call = node;
                return node;
            }

            return base.VisitMethodCall(node);
        }
    }
}
