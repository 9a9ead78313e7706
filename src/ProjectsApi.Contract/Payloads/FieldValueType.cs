using GraphQL.Types;

namespace ProjectsApi.Contract.Payloads;

/// <summary>Type of <see cref="FieldValue"/>.</summary>
public sealed class FieldValueType : ObjectGraphType<FieldValue>
{
    /// <summary>Declares the members.</summary>
    public FieldValueType()
    {
        Name = "FieldValue";
        Description = "A field and its value as text(字段及其值)";
        Field<NonNullGraphType<StringGraphType>>("field").Description("Name of the field(字段名)").Resolve(c => c.Source.Field);
        Field<StringGraphType>("value")
            .Description("Value as the API writes it; none when there is none(字段值)").Resolve(c => c.Source.Value);
    }
}
