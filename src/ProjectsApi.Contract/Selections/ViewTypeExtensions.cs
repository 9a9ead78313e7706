using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Execution;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Selections;

/// <summary>Declares output fields that read a view.</summary>
public static class ViewTypeExtensions
{
    /// <summary>Adds a field that is computed from members of the view; only those columns are selected for it.</summary>
    /// <param name="type">Type to add the field to.</param>
    /// <param name="name">Field name, camelCase.</param>
    /// <param name="value">Value of the field; pure, reads nothing but the view.</param>
    /// <param name="description">Meaning and unit in English with the Chinese term.</param>
    /// <param name="graphType">Graph type when it cannot be told from the CLR type; nullability included.</param>
    public static ViewField Field<TView, TValue>(
        this ComplexGraphType<TView> type, string name, Expression<Func<TView, TValue>> value, string description, Type? graphType = null)
        where TView : class
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(value);
        var boxed = Expression.Lambda<Func<TView, object?>>(Expression.Convert(value.Body, typeof(object)), value.Parameters);
        var field = new ViewField
        {
            Name = name,
            Description = description,
            Type = graphType ?? ClrTypes.OutputOf(value),
            Resolver = new SourceGetter<TView>(boxed.Compile()),
            Needs = ViewMembers<TView>.BitsOf(value),
        };
        type.AddField(field);
        return field;
    }
}
