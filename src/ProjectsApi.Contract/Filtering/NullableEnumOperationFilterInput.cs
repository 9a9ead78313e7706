using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Filter of an enumeration that may be absent; HotChocolate names it <c>NullableOf…</c>.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class NullableEnumOperationFilterInput<TEnum> : OperationFilterInput
    where TEnum : struct, Enum
{
    /// <summary>Declares the operations.</summary>
    public NullableEnumOperationFilterInput()
        : base($"NullableOf{typeof(TEnum).Name}OperationFilterInput", $"Conditions on {typeof(TEnum).Name}, which may be absent(可空枚举条件)")
    {
        Equality(typeof(EnumType<TEnum>));
        Membership(typeof(EnumType<TEnum>));
    }
}
