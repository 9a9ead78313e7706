using GraphQL.Types;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics.Counts;

internal sealed class AnnualClassCountType : ObjectGraphType<ProjectCount<AnnualClass?>>
{
    public AnnualClassCountType()
    {
        Name = "AnnualClassCount";
        Description = "Projects of one class in the annual plan(年度类别统计)";
        Field<EnumType<AnnualClass>>("annualClass").Description("Class; none for projects without one(年度类别)")
            .Resolve(context => context.Source.Key);
        this.AddCounts();
    }
}
