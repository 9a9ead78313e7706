using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace ProjectsApi.Contract.Plans;

/// <summary>Compiles a query with <see cref="EF"/>'s <c>CompileAsyncQuery</c>, whose overloads take up to 15 values.</summary>
internal static class QueryCompilation
{
    private static readonly MethodInfo[] Overloads =
        [.. typeof(EF).GetMethods().Where(method => method.Name == nameof(EF.CompileAsyncQuery))];

    /// <typeparam name="TDelegate">Takes the context, the values by slot and, for a single value, a cancellation token.</typeparam>
    /// <param name="database">Context to build the query with; the compiled query does not keep it.</param>
    /// <param name="query">The query.</param>
    /// <param name="result">CLR type of the query: <c>IQueryable&lt;TRow&gt;</c>, or the single value.</param>
    /// <returns>Null when the query has more values than an overload takes.</returns>
    public static TDelegate? Compile<TDelegate>(DbContext database, ShapedQuery query, Type result)
        where TDelegate : Delegate
    {
        var operands = new ParameterOperands(query.Shape.Types);
        var outer = typeof(TDelegate).GetMethod(nameof(Action.Invoke))?.GetParameters()
            .Select(parameter => Expression.Parameter(parameter.ParameterType, parameter.Name)).ToArray() ?? [];
        // The context, then the values, then what else the delegate takes.
        ParameterExpression[] inner = [outer[0], .. operands.Parameters, .. outer[2..]];
        if (Overload([.. inner.Select(parameter => parameter.Type)], result) is not { } compile)
        {
            return null;
        }

        var type = Expression.GetFuncType([.. inner.Select(parameter => parameter.Type), result]);
        var body = new RootsWithoutProvider().Visit(query.Build(database, operands));
        var compiled = compile.Invoke(null, [Expression.Lambda(type, body, inner)]);
        var values = operands.Parameters.Select((parameter, slot) => Expression.Convert(
            Expression.Property(outer[1], "Item", Expression.Constant(slot)), parameter.Type));
        return Expression.Lambda<TDelegate>(
            Expression.Invoke(Expression.Constant(compiled), [outer[0], .. values, .. outer[2..]]), outer).Compile();
    }

    private static MethodInfo? Overload(Type[] inputs, Type result)
    {
        var row = result.IsGenericType
            && result.GetGenericTypeDefinition() == typeof(IQueryable<>) ? result.GetGenericArguments()[0] : null;
        // A cancellation token is no generic argument of the overload.
        Type[] arguments = [.. inputs.Where(type => type != typeof(CancellationToken)), row ?? result];
        return Overloads.SingleOrDefault(method => method.GetGenericArguments().Length == arguments.Length
            && FunctionOf(method) is var types
            && (row is null
                ? types[^1].IsGenericMethodParameter && types[^2] == typeof(CancellationToken)
                : types[^1].IsGenericType && types[^1].GetGenericTypeDefinition() == typeof(IQueryable<>)))
            ?.MakeGenericMethod(arguments);
    }

    private static Type[] FunctionOf(MethodInfo overload) =>
        overload.GetParameters()[0].ParameterType.GetGenericArguments()[0].GetGenericArguments();

    // A root holds the services of the context that it was made with.
    private sealed class RootsWithoutProvider : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is QueryRootExpression root ? root.DetachQueryProvider() : base.VisitExtension(node);
    }
}
