using GraphQL.Types;
using ProjectsApi.Features.Baselines;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.InvestmentPlans;
using ProjectsApi.Features.Jobs;
using ProjectsApi.Features.Ledger;
using ProjectsApi.Features.Milestones;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Output;
using ProjectsApi.Features.People;
using ProjectsApi.Features.People.SignIns;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Safety;
using ProjectsApi.Features.ScheduleAnalysis;
using ProjectsApi.Features.ScheduleExchange;
using ProjectsApi.Features.Schedules;

namespace ProjectsApi.Features.Schema;

/// <summary>The mutation root: one line per slice.</summary>
internal sealed class MutationRoot : ObjectGraphType
{
    public MutationRoot()
    {
        Name = "Mutation";
        Description = "Mutations(变更入口)";
        OrganisationsMutations.AddTo(this);
        ProjectsMutations.AddTo(this);
        MilestonesMutations.AddTo(this);
        InvestmentPlansMutations.AddTo(this);
        LedgerMutations.AddTo(this);
        PeopleMutations.AddTo(this);
        SignInsMutations.AddTo(this);
        SchedulesMutations.AddTo(this);
        CalendarsMutations.AddTo(this);
        BaselinesMutations.AddTo(this);
        ScheduleAnalysisMutations.AddTo(this);
        ExchangeMutations.AddTo(this);
        SafetyMutations.AddTo(this);
        JobsMutations.AddTo(this);
        OutputMutations.AddTo(this);
    }
}
