using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

public sealed class FindingFilterInput : RegisterFilterInput<Finding>
{
    public FindingFilterInput()
        : base(FindingType.TypeName, "Which findings(隐患筛选)")
    {
        Where("hazardLevel", f => f.HazardLevel, "Level of the danger(隐患等级)");
        Where("description", f => f.Description, "What was found(隐患描述)");
        Where("measure", f => f.Measure, "What is to be done(整改措施)");
        Where("plan", f => f.Plan, "Plan of a major danger(治理方案)");
        Where("funds", f => f.Funds, "Funds for the rectification, yuan(整改资金,元)");
        Where("evidence", f => f.Evidence, "What proves the rectification(整改佐证)");
        Where("deadline", f => f.Deadline, "Last day for it(整改期限)");
        Where("state", f => f.State, "Place in the closed loop(闭环状态)");
        Where("closedOn", f => f.ClosedOn, "Day on which it was closed(销号日期)");
        WhereObject<SafetyCheck, SafetyCheckFilterInput>("safetyCheck", f => f.SafetyCheck, "Check that found it(所属检查)");
        WhereObject<Organisation, OrganisationFilterInput>(
            "responsibleOrganisation", f => f.ResponsibleOrganisation, "Organisation that has to rectify it(整改责任单位)");
    }
}
