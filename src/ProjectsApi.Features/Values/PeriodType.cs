using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Values;

internal sealed class PeriodType : ObjectGraphType<Period>
{
    public PeriodType()
    {
        Name = "Period";
        Description = "Period of a target, such as the first half of 2024(目标期间)";
        Field<NonNullGraphType<IntGraphType>>("year").Description("Calendar year(年份)").Resolve(context => context.Source.Year);
        Field<NonNullGraphType<EnumType<PeriodPart>>>("part").Description("Part of the year(年内期间)").Resolve(context => context.Source.Part);
        Field<NonNullGraphType<LocalDateType>>("from").Description("First day, inclusive(起始日)").Resolve(context => context.Source.From);
        Field<NonNullGraphType<LocalDateType>>("to").Description("Last day, inclusive(截止日)").Resolve(context => context.Source.To);
        Field<NonNullGraphType<StringGraphType>>("chineseLabel")
            .Description("Name in Chinese(中文名称)").Resolve(context => context.Source.ChineseLabel);
        Field<NonNullGraphType<StringGraphType>>("englishLabel")
            .Description("Name in English(英文名称)").Resolve(context => context.Source.EnglishLabel);
    }
}
