using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Safety;

[ConnectionName("Findings")]
public sealed class FindingType : RegisterType<FindingView>
{
    public const string TypeName = "Finding";

    public FindingType()
        : base(TypeName, "Hidden danger that a check found(隐患)")
    {
        this.Field("hazardLevel", f => f.HazardLevel, "Level of the danger(隐患等级)");
        this.Field("description", f => f.Description, "What was found(隐患描述)");
        this.Field("measure", f => f.Measure, "What is to be done(整改措施)");
        this.Field("plan", f => f.Plan, "Plan of a major danger: goals, people, safeguards(治理方案)");
        this.Field("funds", f => Money.OfYuan(f.Funds), "Funds for the rectification(整改资金)", typeof(MoneyType));
        this.Field("evidence", f => f.Evidence, "What proves the rectification(整改佐证)");
        this.Field("deadline", f => f.Deadline, "Last day for it(整改期限)");
        this.Field("state", f => f.State, "Place in the closed loop(闭环状态)");
        this.Field("closedOn", f => f.ClosedOn, "Day on which it was closed(销号日期)");
        this.Reference<FindSafetyChecks, SafetyCheckType, SafetyCheck, SafetyCheckView, FindingView>(
            "safetyCheck", f => f.SafetyCheckId, "Check that found it(所属检查)");
        this.AddViewerCan(v => v.SafetyCheckProjectResponsibleOrganisationId);
        this.Reference<FindOrganisations, OrganisationType, Organisation, OrganisationView, FindingView>(
            "responsibleOrganisation", f => f.ResponsibleOrganisationId, "Organisation that has to rectify it(整改责任单位)");
    }
}
