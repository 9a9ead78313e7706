using GraphQL.Types;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Filter of a yes or no: <c>eq neq</c>.</summary>
public sealed class BooleanOperationFilterInput : OperationFilterInput
{
    /// <summary>Declares the operations.</summary>
    public BooleanOperationFilterInput()
        : base("BooleanOperationFilterInput", "Conditions on a yes or no(是否条件)") => Equality(typeof(BooleanGraphType));
}
