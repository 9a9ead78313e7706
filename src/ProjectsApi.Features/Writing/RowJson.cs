using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Serializes entities with the members that were read and their related rows.</summary>
internal static class RowJson
{
    /// <summary>Uses the fields of entities, because a getter throws for a related row that was not read.</summary>
    public static void Modify(JsonTypeInfo type)
    {
        // Derived rows, such as forecasts, are no entities but refer to some.
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Assembly != typeof(Entity).Assembly)
        {
            return;
        }

        foreach (var property in type.Properties.ToList())
        {
            if (property.AttributeProvider is not PropertyInfo member || FieldOf(member) is not { } field || IsList(member.PropertyType))
            {
                type.Properties.Remove(property);
                continue;
            }

            property.Get = field.GetValue;
            property.Set = field.SetValue;
            property.IsRequired = false;
        }
    }

    private static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    private static FieldInfo? FieldOf(PropertyInfo member) =>
        member.DeclaringType?.GetField($"<{member.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);
}
