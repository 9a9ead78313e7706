using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Access;

internal sealed class ViewerCanType : ObjectGraphType<Rights>
{
    public ViewerCanType()
    {
        Name = "ViewerCan";
        Description = "Permissions of the caller here, by which a client chooses its buttons(当前用户权限)";
        Add("planProjects", Permission.PlanProjects, "Change the project, its phases and parties, advance its stage(编制项目)");
        Add("planSchedules", Permission.PlanSchedules, "Change schedules and report their progress(编制进度)");
        Add("setTargets", Permission.SetTargets, "Set and report targets for jobs and output(编制目标)");
        Add("keepInvestments", Permission.KeepInvestments, "Plan, report and confirm milestones, keep plans and ledger(管理投资)");
        Add("checkSafety", Permission.CheckSafety, "Record safety checks and update findings(安全检查)");
        Add("manageOrganisations", Permission.ManageOrganisations, "Change organisations(管理单位)");
        Add("managePeople", Permission.ManagePeople, "See people and manage their roles(管理人员与授权)");
    }

    private void Add(string name, Permission permission, string description) => AddField(new FieldType
    {
        Name = name,
        Description = description,
        Type = typeof(NonNullGraphType<BooleanGraphType>),
        Resolver = new FuncFieldResolver<Rights, object>(context =>
            // The past cannot be changed.
            PastReads.Of(context) is null && context.Source.Of(Viewer.Of(context), permission)),
    });
}
