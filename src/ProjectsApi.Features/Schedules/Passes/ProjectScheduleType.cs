using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling.Paths;

namespace ProjectsApi.Features.Schedules.Passes;

internal sealed class ProjectScheduleType : ObjectGraphType<ComputedSchedule>
{
    private const int MostPaths = 50;

    public ProjectScheduleType()
    {
        Name = "ProjectSchedule";
        Description = "Schedule of a project with computed dates and floats. A contradictory schedule has findings and no nodes(进度推算)";
        Field<LocalDateTimeType>("start")
            .Description("First start of any node, computed or actual; none for a contradictory schedule(开始)")
            .Resolve(context => At(context.Source.Start));
        Field<LocalDateTimeType>("finish").Description("Earliest finish of the project; none without nodes(完成)")
            .Resolve(context => At(context.Source.Finish));
        Field<LocalDateTimeType>("dataDate")
            .Description("Time up to which progress is known; none for a computation from the plan alone(数据日期)")
            .Resolve(context => At(context.Source.Settings.DataDate));
        Nodes("nodes", "All nodes in the order of the plan(全部节点)", context => Enumerable.Range(0, context.Source.Pass?.Count ?? 0));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduledLinkType>>>>("links")
            .Description("All links between the nodes, such as a Gantt chart draws them(全部关系)")
            .Resolve(context => ScheduledLink.Of(context.Source))
            .FieldType.AssumeSize(10);
        Nodes("criticalPath", "Chain of nodes that drives a node or the finish of the project, in order(关键线路)", PathTo)
            .Argument<IdGraphType>(
                "to", argument =>
                    argument.Description = "Global identifier of a ScheduleNode; the finish of the project when absent(目标节点)");
        AddPaths();
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduleFindingType>>>>("findings")
            .Description("Contradictions: loops, constraints against links, dates that cannot be met(矛盾)")
            .Resolve(context => context.Source.Findings.Select(finding => new ScheduleFindingView(context.Source, finding)))
            .FieldType.AssumeSize(5);
    }

    private void AddPaths()
    {
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SchedulePathType>>>>("nearCriticalPaths")
            .Description("Chains ranked by float, the critical ones first(次关键线路)")
            .Argument<NonNullGraphType<IntGraphType>>("first", argument =>
            {
                argument.Description = "Number of chains, 1 to 50(条数)";
                argument.DefaultValue = 5;
            })
            .Resolve(context => context.GetArgument("first", 5) is var most && most is >= 1 and <= MostPaths
                ? context.Source.Pass is { } pass
                ? CriticalPath.Ranked(pass, most).Select(path => new SchedulePathView(context.Source, pass, path)) : []
                : throw ArgumentErrors.Invalid("first", "Give a number from 1 to 50."))
            .FieldType.AssumeSize(5);
    }

    private FieldBuilder<ComputedSchedule, object> Nodes(
        string name, string description, Func<IResolveFieldContext<ComputedSchedule>, IEnumerable<int>> indexes)
    {
        var field = Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduledNodeType>>>>(name).Description(description)
            .Resolve(context => context.Source.Pass is { } pass
                ? indexes(context).Select(index => new ScheduledNode(context.Source, pass, index)).ToList()
                : []);
        field.FieldType.AssumeSize(10);
        return field;
    }

    private static IEnumerable<int> PathTo(IResolveFieldContext<ComputedSchedule> context)
    {
        if (context.Source.Pass is not { } pass)
        {
            return [];
        }

        return context.GetArgument<string?>("to") is { } id
            ? CriticalPath.To(pass, ScheduleNodeIds.IndexOf(context.Source, id, "to"))
            : CriticalPath.ToFinish(pass);
    }

    private static DateTime? At(int? wall) => wall is { } minute ? WallClock.At(minute) : null;
}
