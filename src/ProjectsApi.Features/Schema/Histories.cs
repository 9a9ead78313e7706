using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.Investments;
using ProjectsApi.Features.Jobs;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Output;
using ProjectsApi.Features.People;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Safety;
using ProjectsApi.Features.Schedules;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Calendars;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Features.Schedules.Setup;

namespace ProjectsApi.Features.Schema;

/// <summary>Everything that the log keeps tells its history: one line per kind of row.</summary>
internal static class Histories
{
    public static void AddTo(IServiceProvider types)
    {
        HistoryEdges.AddTo<Organisation, OrganisationView>(types.GetRequiredService<OrganisationType>());
        HistoryEdges.AddTo<Project, ProjectView>(types.GetRequiredService<ProjectType>());
        HistoryEdges.AddTo<Phase, PhaseView>(types.GetRequiredService<PhaseType>());
        HistoryEdges.AddTo<ProjectParty, ProjectPartyView>(types.GetRequiredService<ProjectPartyType>());
        HistoryEdges.AddTo<StageEntry, StageEntryView>(types.GetRequiredService<StageEntryType>());
        HistoryEdges.AddTo<InvestmentMilestone, InvestmentMilestoneView>(types.GetRequiredService<InvestmentMilestoneType>());
        HistoryEdges.AddTo<InvestmentPlan, InvestmentPlanView>(types.GetRequiredService<InvestmentPlanType>());
        HistoryEdges.AddTo<InvestmentRecord, InvestmentRecordView>(types.GetRequiredService<InvestmentRecordType>());
        HistoryEdges.AddTo<ScheduleNode, ScheduleNodeView>(types.GetRequiredService<ScheduleNodeType>());
        HistoryEdges.AddTo<ScheduleLink, ScheduleLinkView>(types.GetRequiredService<ScheduleLinkType>());
        HistoryEdges.AddTo<ScheduleSetup, ScheduleSetupView>(types.GetRequiredService<ScheduleSetupType>());
        HistoryEdges.AddTo<ScheduleCalendar, ScheduleCalendarView>(types.GetRequiredService<ScheduleCalendarType>());
        HistoryEdges.AddTo<ScheduleResource, ScheduleResourceView>(types.GetRequiredService<ScheduleResourceType>());
        HistoryEdges.AddTo<ScheduleAssignment, ScheduleAssignmentView>(types.GetRequiredService<ScheduleAssignmentType>());
        HistoryEdges.AddTo<ScheduleBaseline, ScheduleBaselineView>(types.GetRequiredService<ScheduleBaselineType>());
        HistoryEdges.AddTo<SafetyCheck, SafetyCheckView>(types.GetRequiredService<SafetyCheckType>());
        HistoryEdges.AddTo<Finding, FindingView>(types.GetRequiredService<FindingType>());
        HistoryEdges.AddTo<JobTarget, JobTargetView>(types.GetRequiredService<JobTargetType>());
        HistoryEdges.AddTo<OutputTarget, OutputTargetView>(types.GetRequiredService<OutputTargetType>());
        HistoryEdges.AddTo<Person, PersonView>(types.GetRequiredService<PersonType>());
        HistoryEdges.AddTo<RoleGrant, RoleGrantView>(types.GetRequiredService<RoleGrantType>());
    }
}
