using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

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
        this.Field("deadline", f => f.Deadline, "Last day for it(整改期限)");
        this.Field("state", f => f.State, "Place in the closed loop(闭环状态)");
        this.Field("closedOn", f => f.ClosedOn, "Day on which it was closed(销号日期)");
        this.Reference<FindSafetyChecks, SafetyCheckType, SafetyCheck, SafetyCheckView, FindingView>(
            "safetyCheck", f => f.SafetyCheckId, "Check that found it(所属检查)");
        this.AddViewerCan(v => v.SafetyCheckProjectResponsibleOrganisationId);
    }
}
