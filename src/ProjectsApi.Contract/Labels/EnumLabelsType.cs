using GraphQL.Types;
using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Contract.Labels;

/// <summary>GraphQL type of <see cref="EnumLabels"/>.</summary>
public sealed class EnumLabelsType : ObjectGraphType<EnumLabels>
{
    // The usual number; the longest enum has about 20 values.
    private const int AssumedValues = 6;

    /// <summary>Declares the fields.</summary>
    public EnumLabelsType()
    {
        Name = nameof(EnumLabels);
        Description = "An enum with the labels of its values(枚举及其显示名称)";
        Field<NonNullGraphType<StringGraphType>>("name").Description("Name of the enum(枚举名)").Resolve(c => c.Source.Name);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnumValueLabelType>>>>("values")
            .Description("Values in the order of the schema(枚举值)")
            .Resolve(c => c.Source.Values)
            .FieldType.ListSize(AssumedValues, [], null, [], requireOneSlicingArgument: false);
    }
}
