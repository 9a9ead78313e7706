using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class StageEntryFilterInput : RegisterFilterInput<StageEntry>
{
    public StageEntryFilterInput()
        : base(StageEntryType.TypeName, "Which stages(阶段记录筛选)")
    {
        Where("stage", e => e.Stage, "Stage(项目阶段)");
        Where("enteredOn", e => e.EnteredOn, "Day on which it was entered(进入日期)");
        Where("reason", e => e.Reason, "Why(原因)");
        WhereObject<Project, ProjectFilterInput>("project", e => e.Project, "Project(所属项目)");
    }
}
