using System.Linq.Expressions;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Puts an expression in the place of a lambda's parameter.</summary>
internal sealed class ParameterReplacement : ExpressionVisitor
{
    private readonly ParameterExpression _parameter;
    private readonly Expression _instance;

    private ParameterReplacement(ParameterExpression parameter, Expression instance) => (_parameter, _instance) = (parameter, instance);

    /// <summary>Body of a one-parameter lambda with the instance in the parameter's place.</summary>
    public static Expression Inline(LambdaExpression lambda, Expression instance) =>
        new ParameterReplacement(lambda.Parameters[0], instance).Visit(lambda.Body);

    /// <summary>An expression with the instance in a parameter's place.</summary>
    public static Expression Put(ParameterExpression parameter, Expression instance, Expression body) =>
        new ParameterReplacement(parameter, instance).Visit(body);

    protected override Expression VisitParameter(ParameterExpression node) => node == _parameter ? _instance : base.VisitParameter(node);
}
