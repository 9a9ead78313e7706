using GraphQL.Types;

namespace ProjectsApi.Features.Values;

internal sealed class IndustryType : ObjectGraphType<Industry>
{
    public IndustryType()
    {
        Name = "Industry";
        Description = "Industry by GB/T 4754(国民经济行业)";
        Field<NonNullGraphType<StringGraphType>>("code").Description("Code(行业代码)").Resolve(context => context.Source.Code);
        Field<StringGraphType>("edition").Description("Edition of GB/T 4754(版本)").Resolve(context => context.Source.Edition);
    }
}
