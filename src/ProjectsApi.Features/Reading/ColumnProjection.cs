using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Mapster;
using Mapster.Models;

namespace ProjectsApi.Features.Reading;

/// <summary>Projections of entities by Mapster: every column, no related row.</summary>
internal static class ColumnProjection
{
    private static readonly ConcurrentDictionary<Type, LambdaExpression> Known = new();
    private static readonly TypeAdapterConfig Rules = Configured();

    public static LambdaExpression Of(Type entity) =>
        Known.GetOrAdd(entity, type => Rules.CreateMapExpression(new TypeTuple(type, type), MapType.Projection));

    private static TypeAdapterConfig Configured()
    {
        var rules = new TypeAdapterConfig();
        rules.Default
            .EnableNonPublicMembers(true)
            // Verbs write private fields; their columns are copied by the properties.
            .IgnoreMember((member, _) => member.Info is FieldInfo || !IsColumn(member.Type));
        return rules;
    }

    private static bool IsColumn(Type type) => type.IsValueType || type == typeof(string) || type == typeof(byte[]);
}
