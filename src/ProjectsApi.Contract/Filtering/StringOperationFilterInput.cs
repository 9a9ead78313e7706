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

    internal override MemberPredicate? Write(FieldType field, FilteredValue filtered, object? value, QueryShape shape) =>
        field is Combination combination
            ? combination.Write(this, filtered, value, shape)
            : base.Write(field, filtered, value, shape);
}
