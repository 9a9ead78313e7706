using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling.Paths;
using ProjectsApi.Planning.Scheduling.Targets;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

/// <summary><c>Project.backwardPlan(node, finishBy, calendar)</c>.</summary>
internal static class BackwardPlanField
{
    private const string Calendar = "calendar";

    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "backwardPlan",
        Description = "Backward plan: latest dates of nodes for a required finish of one node(倒排工期)",
        Type = typeof(BackwardPlanType),
        Needs = MemberSet.Of(nameof(Project.Id)),
        Arguments = new QueryArguments(
            new QueryArgument<IdGraphType>
            {
                Name = "node",
                Description = "Global identifier of a ScheduleNode of the project; the last node of the critical path when absent(目标节点)",
            },
            new QueryArgument<NonNullGraphType<LocalDateType>>
            {
                Name = "finishBy",
                Description = "Required finish, inclusive(要求完成日期)"
            },
            new QueryArgument<IdGraphType>
            {
                Name = Calendar,
                Description = "Global identifier of a ScheduleCalendar for nodes without their own; by default that of the setup(日历)",
            },
            ScheduleField.DataDate()),
        Resolver = new FuncFieldResolver<Project, object>(context =>
        {
            var (node, day) = (context.GetArgument<string?>("node"), context.GetArgument<DateOnly>("finishBy"));
            var calendar = context.GetArgument<string?>(Calendar) is { } id
                ? GlobalId.DecodeKey(id, ScheduleCalendarRow.TypeName) : (Guid?)null;
            return WallClock.Holds(day)
                ? ScheduleField.Load<BackwardPlanView>(context, async (useCase, projects, request, past, token) =>
                {
                    var schedules = await useCase.HandleAsync(projects, request, past, token);
                    return schedules.ToDictionary(schedule => schedule.Key, schedule => Plan(schedule.Value, node, day, calendar, token));
                })
                : throw ArgumentErrors.Invalid("finishBy", "Days of a schedule lie between 1984-01-01 and 2149-12-31.");
        }),
    }.Cost(ScheduleCosts.Computation).NullOnlyOnError());

    private static BackwardPlanView Plan(
        ComputedSchedule schedule, string? node, DateOnly finishBy, Guid? calendar, CancellationToken cancellationToken)
    {
        if (calendar is { } key && !schedule.Rows.Calendars.Has(key))
        {
            throw ArgumentErrors.Invalid(
                Calendar, "The project has no such calendar; choose a built-in one or one of the project (calendars).");
        }

        if (schedule.Model is not { } model
            || (node is null ? Last(schedule) : ScheduleNodeIds.IndexOf(schedule, node, "node")) is not { } target)
        {
            return new BackwardPlanView(schedule, null);
        }

        // For a node, the day ends with the last working minute of its calendar.
        var by = ScheduleClock.FinishOf(finishBy, null, ScheduleClock.CalendarOf(model.Activities[target], model.Calendars));
        return new BackwardPlanView(schedule, BackwardPlan.For(model, target, by, new BackwardPlanOptions(), cancellationToken));
    }

    private static int? Last(ComputedSchedule schedule) =>
        schedule.Pass is { } pass && CriticalPath.ToFinish(pass) is [.., var last] ? last : null;
}
