using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class PhaseFilterInput : RegisterFilterInput<Phase>
{
    public PhaseFilterInput()
        : base(PhaseType.TypeName, "Which phases(分期筛选)")
    {
        Where("ordinal", p => p.Ordinal, "Number of the phase(期次)");
        Where("name", p => p.Name, "Name(名称)");
        Where("targetYear", p => p.TargetYear, "Year of the target(目标年份)");
        Where("targetPart", p => p.TargetPart, "Part of the year of the target(目标期间)");
        Where("capacityQuantity", p => p.CapacityQuantity, "Capacity per year(年产能)");
        Where("actualOn", p => p.ActualOn, "Day on which production began(实际投产日)");
        WhereObject<Project, ProjectFilterInput>("project", p => p.Project, "Project(所属项目)");
    }
}
