using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Operation filters of CLR types.</summary>
internal static class FilterTypes
{
    private static readonly Dictionary<Type, Type> Scalars = new()
    {
        [typeof(string)] = typeof(StringOperationFilterInput),
        [typeof(bool)] = typeof(BooleanOperationFilterInput),
        [typeof(int)] = typeof(ComparableOperationFilterInput<IntGraphType>),
        [typeof(long)] = typeof(ComparableOperationFilterInput<LongType>),
        [typeof(decimal)] = typeof(ComparableOperationFilterInput<DecimalType>),
        [typeof(Guid)] = typeof(ComparableOperationFilterInput<UuidType>),
        [typeof(DateOnly)] = typeof(ComparableOperationFilterInput<LocalDateType>),
        [typeof(DateTime)] = typeof(ComparableOperationFilterInput<DateTimeType>),
    };

    public static Type Of(Type clr)
    {
        var bare = Nullable.GetUnderlyingType(clr);
        if ((bare ?? clr).IsEnum)
        {
            return bare is null
                ? typeof(EnumOperationFilterInput<>).MakeGenericType(clr)
                : typeof(NullableEnumOperationFilterInput<>).MakeGenericType(bare);
        }

        return Scalars.GetValueOrDefault(bare ?? clr)
            ?? throw new ArgumentException($"{clr.Name} has no operation filter.", nameof(clr));
    }
}
