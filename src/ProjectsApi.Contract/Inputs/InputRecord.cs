using System.Collections.Concurrent;
using System.Reflection;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Inputs;

/// <summary>Reads coerced input objects into records.</summary>
internal static class InputRecord
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<InputMember>> Known = new();

    /// <summary>Members of a record, its own before the inherited ones.</summary>
    public static IReadOnlyList<InputMember> MembersOf(Type type) => Known.GetOrAdd(type, static record =>
        [.. Lineage(record)
            .SelectMany(level => level.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is not null)
            .Select(property => new InputMember(property))]);

    /// <exception cref="GraphQL.ExecutionError">HC0016: an id of another type, or null for a member that may only be left out.</exception>
    public static object Read(Type type, IDictionary<string, object?> given)
    {
        var record = Activator.CreateInstance(type) ?? throw new MissingMethodException(type.Name);
        foreach (var member in MembersOf(type))
        {
            if (!given.TryGetValue(member.Name, out var value))
            {
                continue;
            }

            if (value is null && member.RefusesNull)
            {
                throw new ContractError(
                    $"'{member.Name}' may be left out but not be null.", ErrorCodes.InvalidValue).With("field", member.Name);
            }

            member.Set(record, value);
        }

        return record;
    }

    private static IEnumerable<Type> Lineage(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            yield return type;
        }
    }
}
