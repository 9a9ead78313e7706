using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

public sealed class LatestNodeType : ObjectGraphType<LatestNode>
{
    public LatestNodeType()
    {
        Name = "LatestNode";
        Description = "A node with the latest dates that the target leaves it(倒排节点)";
        this.AddNode();
        When("latestStart", "When it, or what is left of it, must begin(最迟开始)", n => n.Dates.LatestStart);
        When("latestFinish", "When it must finish(最迟完成)", n => n.Dates.LatestFinish);
        When("earlyStart", "When it can start, or did(最早开始)", n => n.Dates.EarlyStart);
        When("earlyFinish", "When it can finish(最早完成)", n => n.Dates.EarlyFinish);
        Field<NonNullGraphType<IntGraphType>>("floatMinutes")
            .Description("Latest less early finish, working minutes; negative when too late for the target(时差,分钟)")
            .Resolve(context => context.Source.Dates.TotalFloat);
        Field<NonNullGraphType<DecimalType>>("floatDays")
            .Description("The same in working days of the schedule's length, or in days of 24 hours if elapsed(时差,工作日)")
            .Resolve(context => context.Source.Plan.Schedule.DaysOf(context.Source.Dates.Activity, context.Source.Dates.TotalFloat));
        Field<NonNullGraphType<IntGraphType>>("shortfallDays")
            .Description(
                "Working days between its latest start and the data date, or the start of the schedule: days that are gone(缺口,工作日)")
            .Resolve(context => context.Source.Dates.ShortfallDays);
        Field<NonNullGraphType<BooleanGraphType>>("isDriving").Description("Whether it is on the chain that drives the target(是否驱动)")
            .Resolve(context => context.Source.Dates.IsDriving);
    }

    private void When(string name, string description, Func<LatestNode, int> wall) =>
        Field<NonNullGraphType<LocalDateTimeType>>(name).Description(description).Resolve(context => WallClock.At(wall(context.Source)));
}
