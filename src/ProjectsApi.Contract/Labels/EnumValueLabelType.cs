using GraphQL.Types;

namespace ProjectsApi.Contract.Labels;

/// <summary>GraphQL type of <see cref="EnumValueLabel"/>.</summary>
public sealed class EnumValueLabelType : ObjectGraphType<EnumValueLabel>
{
    /// <summary>Declares the fields.</summary>
    public EnumValueLabelType()
    {
        Name = nameof(EnumValueLabel);
        Description = "A value of an enum for a screen(枚举值的显示名称)";
        Field<NonNullGraphType<StringGraphType>>("value").Description("Name of the value(枚举值)").Resolve(c => c.Source.Value);
        Field<NonNullGraphType<StringGraphType>>("label")
            .Description("Short text, distinct within its enum(显示名称)").Resolve(c => c.Source.Label);
        Field<StringGraphType>("description")
            .Description("Explanation in the language of the label; none when only the term exists in it(说明)")
            .Resolve(c => c.Source.Description);
    }
}
