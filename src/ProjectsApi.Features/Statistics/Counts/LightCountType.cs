using GraphQL.Types;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Statistics.Counts;

internal sealed class LightCountType : ObjectGraphType<ProjectCount<LightColour>>
{
    public LightCountType()
    {
        Name = "LightCount";
        Description = "Projects of one light(预警灯统计)";
        Field<NonNullGraphType<EnumType<LightColour>>>("light").Description("Light(预警灯)").Resolve(context => context.Source.Key);
        this.AddCounts();
    }
}
