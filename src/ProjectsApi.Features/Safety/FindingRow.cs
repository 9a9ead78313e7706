using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

internal sealed class FindingRow : RegisterRow<Finding>
{
    public const string TypeName = "Finding";

    public FindingRow()
        : base(TypeName, "Findings", "Hidden danger found by a safety check(隐患)")
    {
        OrderedBy(
            SortKey.By<Finding, HazardLevel>(
                "hazardLevel", f => f.HazardLevel, descending: true), SortKey.By<Finding, DateOnly?>("deadline", f => f.Deadline));
        Column("hazardLevel", f => f.HazardLevel, "Level of the danger(隐患等级)");
        Column("description", f => f.Description, "Description of the danger(隐患描述)", order: false);
        Column("measure", f => f.Measure, "Rectification measure(整改措施)", order: false);
        Column("plan", f => f.Plan, "Plan of a major danger: goals, people, safeguards(治理方案)", order: false);
        Amount("funds", f => f.Funds, "Funds for the rectification(整改资金)", order: false);
        Column("evidence", f => f.Evidence, "Evidence of the rectification(整改佐证)", order: false);
        Column("deadline", f => f.Deadline, "Last day of the rectification(整改期限)");
        Column("state", f => f.State, "State in the closed loop(闭环状态)");
        Column("closedOn", f => f.ClosedOn, "Day of the closure(销号日期)");
        Add(FindingDaysField.Create());
        Reference<Project>("project", f => f.SafetyCheck.ProjectId, "Project of the check(所属项目)");
        Key("projectId", f => f.SafetyCheck.ProjectId, ProjectRow.TypeName, "Project of the check(所属项目)");
        Reference("safetyCheck", f => f.SafetyCheck, f => f.SafetyCheckId, "Safety check(所属检查)", order: false);
        Reference(
            "responsibleOrganisation", f => f.ResponsibleOrganisation, f => f.ResponsibleOrganisationId,
            "Organisation responsible for the rectification(整改责任单位)", order: false);
        this.AddViewerCan(v => v.SafetyCheck.Project.ResponsibleOrganisationId);
    }
}
