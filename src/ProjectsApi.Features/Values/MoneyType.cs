using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Amounts;

namespace ProjectsApi.Features.Values;

internal sealed class MoneyType : ObjectGraphType<Money>
{
    public MoneyType()
    {
        Name = "Money";
        Description = "Amount of money(金额)";
        Field<NonNullGraphType<DecimalType>>("amount")
            .Description("Amount in the requested unit, exact(数额)")
            .Argument<NonNullGraphType<EnumType<MoneyUnit>>>("unit", argument =>
            {
                argument.Description = "Unit of the amount(单位:元、万元、亿元)";
                argument.DefaultValue = MoneyUnit.Yuan;
            })
            .Resolve(context => MoneyConversion.FromYuan(context.Source.Yuan, context.GetArgument("unit", MoneyUnit.Yuan)));
        Field<NonNullGraphType<StringGraphType>>("currency")
            .Description("ISO 4217 code(币种)")
            .Resolve(_ => Money.Currency);
    }
}
