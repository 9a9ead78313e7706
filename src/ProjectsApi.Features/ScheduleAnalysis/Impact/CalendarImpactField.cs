using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

/// <summary><c>Project.calendarImpact(notice)</c>.</summary>
internal static class CalendarImpactField
{
    private const string Notice = "notice";

    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "calendarImpact",
        Description = "Effect of a list of holidays on nodes and floats before its adoption; none if the schedule cannot be "
            + "computed(放假安排影响)",
        Type = typeof(CalendarImpactType),
        Needs = MemberSet.Of(nameof(Project.Id)),
        Arguments = new QueryArguments(
            new QueryArgument<NonNullGraphType<RecordInputType<HolidayListInput>>>
            {
                Name = Notice,
                Description = "Holidays to try out(放假安排)"
            }),
        Resolver = new FuncFieldResolver<Project, object>(context =>
            RequestContext.Of(context).Loaders.Of(context, field => Given(field).Hash(), Loader).Load(context.Source.Id)),
    }.Cost(ScheduleCosts.CalendarImpact));

    private static InputArgument<HolidayListInput> Given(IResolveFieldContext context) =>
        RecordArgument.Of<HolidayListInput>(context, Notice) ?? throw new InvalidOperationException("The notice is given.");

    private static BatchLoader<Guid, CalendarImpact> Loader(IResolveFieldContext context, string hash)
    {
        var assess = context.Service<AssessCalendarImpact>();
        var (list, past, today) = (ListOf(Given(context).Record), PastReads.Contexts(context), PastReads.Today(context));
        return new((projects, token) => assess.HandleAsync(projects, list, today, past, token));
    }

    private static HolidayList ListOf(HolidayListInput notice)
    {
        var holidays = notice.Read();
        return HolidayList.FaultIn(notice.Year, holidays) is { } fault
            ? throw ArgumentErrors.Invalid(Notice, fault)
            : new HolidayList(notice.Year, [], holidays);
    }
}
