using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Values;

internal sealed class SourceType : ObjectGraphType<Source>
{
    public SourceType()
    {
        Name = "Source";
        Description = "Publication from which a row comes(数据来源)";
        Field<NonNullGraphType<StringGraphType>>("title").Description("Title(标题)").Resolve(context => context.Source.Title);
        Field<LocalDateType>("publishedOn")
            .Description("Day of publication, where known(发表日期)").Resolve(context => context.Source.PublishedOn);
        Field<NonNullGraphType<BooleanGraphType>>("isSample").Description("Whether the row is generated sample data(是否示例数据)")
            .Resolve(context => context.Source.IsSample);
    }
}
