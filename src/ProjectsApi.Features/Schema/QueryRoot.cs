using GraphQL.Types;
using ProjectsApi.Contract.Labels;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.InvestmentPlans;
using ProjectsApi.Features.Jobs;
using ProjectsApi.Features.Ledger;
using ProjectsApi.Features.Lights;
using ProjectsApi.Features.Milestones;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Output;
using ProjectsApi.Features.People;
using ProjectsApi.Features.People.SignIns;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Safety;
using ProjectsApi.Features.Schedules;
using ProjectsApi.Features.Search;
using ProjectsApi.Features.Statistics;

namespace ProjectsApi.Features.Schema;

/// <summary>The query root: one line per slice.</summary>
internal sealed class QueryRoot : ObjectGraphType
{
    public QueryRoot(RowType<Project> project)
    {
        Name = "Query";
        Description = "Queries(查询入口)";
        NodeFields.AddTo(this);
        ProjectsQueries.AddTo(this, project);
        OrganisationsQueries.AddTo(this);
        MilestonesQueries.AddTo(this);
        InvestmentPlansQueries.AddTo(this);
        LedgerQueries.AddTo(this);
        SchedulesQueries.AddTo(this);
        CalendarsQueries.AddTo(this);
        LightsQueries.AddTo(this);
        SafetyQueries.AddTo(this);
        JobsQueries.AddTo(this);
        OutputQueries.AddTo(this);
        StatisticsQueries.AddTo(this);
        SearchQueries.AddTo(this);
        PeopleQueries.AddTo(this);
        SignInsQueries.AddTo(this);
        ChangesQueries.AddTo(this);
        LabelFields.AddTo(this);
    }
}
