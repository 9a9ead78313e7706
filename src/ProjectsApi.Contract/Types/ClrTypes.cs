using System.Linq.Expressions;
using System.Reflection;
using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Types;

/// <summary>Graph types of CLR types, with HotChocolate 15's scalar names.</summary>
public static class ClrTypes
{
    private static readonly Dictionary<Type, Type> Scalars = new()
    {
        [typeof(string)] = typeof(StringGraphType),
        [typeof(bool)] = typeof(BooleanGraphType),
        [typeof(int)] = typeof(IntGraphType),
        [typeof(long)] = typeof(LongType),
        [typeof(decimal)] = typeof(DecimalType),
        [typeof(DateOnly)] = typeof(LocalDateType),
        [typeof(TimeOnly)] = typeof(LocalTimeType),
        [typeof(DateTime)] = typeof(DateTimeType),
        [typeof(Guid)] = typeof(UuidType),
        [typeof(UploadedFile)] = typeof(UploadType),
    };

    /// <summary>Graph type of a field with this value; nullable when the CLR declaration is.</summary>
    /// <exception cref="ArgumentException">The CLR type has no graph type, or its nullability is unknown.</exception>
    public static Type OutputOf(LambdaExpression value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var clr = value.ReturnType;
        var bare = Nullable.GetUnderlyingType(clr) ?? clr;
        var graph = Of(bare) ?? throw new ArgumentException($"No graph type is known for {bare.Name}; name it.", nameof(value));
        return IsNullable(value) ? graph : typeof(NonNullGraphType<>).MakeGenericType(graph);
    }

    /// <summary>Graph type of a scalar or enum without nullability; null for anything else.</summary>
    public static Type? Of(Type clr)
    {
        ArgumentNullException.ThrowIfNull(clr);
        return clr.IsEnum ? typeof(EnumType<>).MakeGenericType(clr) : Scalars.GetValueOrDefault(clr);
    }

    internal static bool IsNullable(LambdaExpression value)
    {
        if (value.ReturnType.IsValueType)
        {
            return Nullable.GetUnderlyingType(value.ReturnType) is not null;
        }

        return value.Body is MemberExpression { Member: PropertyInfo property }
            ? new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull
            : throw new ArgumentException($"Nullability of '{value}' is unknown; name the graph type.", nameof(value));
    }
}
