using System.Collections;
using System.ComponentModel;
using System.Reflection;
using GraphQL.Types;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Inputs;

/// <summary>One property of an input record: its declaration in the schema and the reading of its value.</summary>
internal sealed class InputMember
{
    private readonly PropertyInfo _property;
    private readonly ConstructorInfo? _optional;
    private readonly Func<object, object?> _read;

    public InputMember(PropertyInfo property)
    {
        _property = property;
        Name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        Description = property.GetCustomAttribute<DescriptionAttribute>()?.Description
            ?? throw new InvalidOperationException($"{property.DeclaringType?.Name}.{property.Name} has no description.");
        Default = property.GetCustomAttribute<DefaultValueAttribute>()?.Value;

        var nullability = new NullabilityInfoContext().Create(property);
        var type = property.PropertyType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            _optional = type.GetConstructors().Single();
            nullability = nullability.GenericTypeArguments[0];
            type = type.GetGenericArguments()[0];
        }

        var mayBeNull = _optional is not null || nullability.ReadState == NullabilityState.Nullable;
        (var graph, _read) = Describe(type, nullability, property.GetCustomAttribute<IdOfAttribute>()?.TypeName);
        GraphType = mayBeNull ? graph : typeof(NonNullGraphType<>).MakeGenericType(graph);
        // An optional value of a type without null may be left out only.
        RefusesNull = _optional is not null && nullability.ReadState != NullabilityState.Nullable;
    }

    public string Name { get; }

    public string Description { get; }

    public Type GraphType { get; }

    public object? Default { get; }

    public bool RefusesNull { get; }

    /// <summary>Sets the property from a coerced value.</summary>
    public void Set(object record, object? given)
    {
        var value = given is null ? null : _read(given);
        _property.SetValue(record, _optional is null ? value : _optional.Invoke([value]));
    }

    private static (Type Graph, Func<object, object?> Read) Describe(Type declared, NullabilityInfo nullability, string? idOf)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return List(type.GetGenericArguments()[0], nullability.GenericTypeArguments[0], idOf);
        }

        if (idOf is not null)
        {
            return (typeof(IdGraphType), given => GlobalId.DecodeKey(given.ToString(), idOf));
        }

        return ClrTypes.Of(type) is { } scalar
            ? (scalar, given => given is string text ? StoredForm(text) : given)
            : (typeof(RecordInputType<>).MakeGenericType(type), given => InputRecord.Read(type, (IDictionary<string, object?>)given));
    }

    // Rows store texts without white space at their ends, so a use case has to search without it.
    private static string StoredForm(string text) => text.Trim();

    private static (Type Graph, Func<object, object?> Read) List(Type declared, NullabilityInfo nullability, string? idOf)
    {
        var (graph, read) = Describe(declared, nullability, idOf);
        return (typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(graph)), given =>
        {
            var items = (IList?)Activator.CreateInstance(typeof(List<>).MakeGenericType(declared))
                ?? throw new MissingMethodException(declared.Name);
            foreach (var item in (IEnumerable)given)
            {
                items.Add(item is null ? null : read(item));
            }

            return items;
        }
        );
    }
}
