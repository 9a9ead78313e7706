using GraphQL.Types;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Filter of a global id: <c>eq neq in nin</c>.</summary>
public sealed class IdOperationFilterInput : OperationFilterInput
{
    /// <summary>Declares the operations.</summary>
    public IdOperationFilterInput()
        : base("IdOperationFilterInput", "Conditions on a global id; all given must hold(标识条件)")
    {
        Equality(typeof(IdGraphType));
        Membership(typeof(IdGraphType));
    }
}
