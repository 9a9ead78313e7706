using GraphQL.Types;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Filter of an enumeration: <c>eq neq in nin</c>.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class EnumOperationFilterInput<TEnum> : OperationFilterInput
    where TEnum : struct, Enum
{
    /// <summary>Declares the operations.</summary>
    public EnumOperationFilterInput()
        : base($"{typeof(TEnum).Name}OperationFilterInput", $"Conditions on {typeof(TEnum).Name}; all given must hold(枚举条件)")
    {
        Equality(typeof(EnumType<TEnum>));
        Membership(typeof(NonNullGraphType<EnumType<TEnum>>));
    }
}
