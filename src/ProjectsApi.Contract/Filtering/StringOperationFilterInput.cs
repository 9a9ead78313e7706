using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Filter of text; comparison is by code point and minds case on every database.</summary>
public sealed class StringOperationFilterInput : OperationFilterInput
{
    /// <summary>Declares the operations.</summary>
    public StringOperationFilterInput()
        : base("StringOperationFilterInput", "Conditions on a text, which mind case; all given must hold(文本条件)")
    {
        Combination.AddTo(this, "StringOperationFilterInput");
        Equality(typeof(StringGraphType));
        Search("contains", Predicates.TextContaining, "Contains the text(包含)");
        Membership(typeof(StringGraphType));
        Search("startsWith", Predicates.TextStarting, "Begins with the text(以…开头)");
        Search("endsWith", Predicates.TextEnding, "Ends with the text(以…结尾)");
    }

    internal override Expression? Predicate(FieldType field, Expression instance, object? value, IOperands operands) =>
        field is Combination combination
            ? combination.Build(this, instance, value, operands) : base.Predicate(field, instance, value, operands);

    internal override void Describe(FieldType field, FilteredValue filtered, object? value, PlanKey key)
    {
        if (field is Combination combination)
        {
            combination.Describe(this, filtered, value, key);
        }
        else
        {
            base.Describe(field, filtered, value, key);
        }
    }
}
