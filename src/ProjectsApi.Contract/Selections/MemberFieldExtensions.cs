using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Execution;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Selections;

/// <summary>Declares output fields that read members of their object.</summary>
public static class MemberFieldExtensions
{
    /// <summary>Adds a field that is computed from members of the object; only those columns are selected for it.</summary>
    /// <param name="type">Type to add the field to.</param>
    /// <param name="name">Field name, camelCase.</param>
    /// <param name="value">Value of the field; pure, reads nothing but the object.</param>
    /// <param name="description">Meaning and unit in English with the Chinese term.</param>
    /// <param name="graphType">Graph type with nullability; null derives it from the CLR type.</param>
    public static MemberField Field<TSource, TValue>(
        this ComplexGraphType<TSource> type, string name, Expression<Func<TSource, TValue>> value,
        string description, Type? graphType = null)
        where TSource : class
    {
        ArgumentNullException.ThrowIfNull(type);
        var field = Of(name, value, description, graphType);
        type.AddField(field);
        return field;
    }

    internal static MemberField Of<TSource, TValue>(
        string name, Expression<Func<TSource, TValue>> value, string description, Type? graphType)
        where TSource : class
    {
        ArgumentNullException.ThrowIfNull(value);
        var boxed = Expression.Lambda<Func<TSource, object?>>(Expression.Convert(value.Body, typeof(object)), value.Parameters);
        var type = graphType ?? ClrTypes.OutputOf(value);
        var field = new MemberField
        {
            Name = name,
            Description = description,
            Type = type,
            Resolver = new PureResolver<TSource>(boxed.Compile()),
            Needs = MemberSet.ReadBy(value),
        };
        return IsObjectOrList(type) ? field.Cost(DefaultCosts.Value) : field;
    }

    private static bool IsObjectOrList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(NonNullGraphType<>)
            ? IsObjectOrList(type.GetGenericArguments()[0])
            : type.IsAssignableTo(typeof(IComplexGraphType)) || type.IsAssignableTo(typeof(ListGraphType));
}
