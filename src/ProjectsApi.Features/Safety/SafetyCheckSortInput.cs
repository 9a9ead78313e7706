using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

public sealed class SafetyCheckSortInput : RegisterSortInput<SafetyCheck>
{
    public SafetyCheckSortInput()
        : base(SafetyCheckType.TypeName, "Order of safety checks(安全检查排序)")
    {
        By("checkedOn", s => s.CheckedOn, "Day of the inspection(检查日期)");
        By("kind", s => s.Kind, "Kind(检查类型)");
        By("score", s => s.Score, "Score by JGJ 59, 0 to 100(得分)");
        ByObject<Project, ProjectSortInput>("project", s => s.Project, "Project(所属项目)");
    }
}
