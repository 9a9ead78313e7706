using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Lights;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

public sealed class ScheduledNodeType : ObjectGraphType<ScheduledNode>
{
    public ScheduledNodeType()
    {
        Name = "ScheduledNode";
        Description = "A node with the dates and floats that follow from links, calendars, constraints and progress(推算节点)";
        this.AddNode();
        When("scheduledStart",
            "Start as it is scheduled: the early one, but the late one of a node that is to be as late as possible(排程开始)", (
                pass, node) => pass.Start(node));
        When("scheduledFinish", "Finish as it is scheduled(排程完成)", (pass, node) => pass.Finish(node));
        When("earlyStart", "Earliest start; the actual start once started(最早开始)", (pass, node) => pass.EarlyStart(node));
        When("earlyFinish", "Earliest finish; the actual finish once completed(最早完成)", (pass, node) => pass.EarlyFinish(node));
        When("lateStart", "Latest start that delays nothing; before the early start when it is too late already(最迟开始)", (
            pass, node) => pass.LateStart(node));
        When("lateFinish", "Latest finish that delays nothing(最迟完成)", (pass, node) => pass.LateFinish(node));
        Float("totalFloat", "Total float: how far it may slip without delaying the project", "总时差", (pass, node) => pass.TotalFloat(node));
        Float("freeFloat", "Free float: how far it may slip without moving a successor", "自由时差", (pass, node) => pass.FreeFloat(node));
        Field<NonNullGraphType<BooleanGraphType>>("isCritical")
            .Description("Whether a delay of it delays the project, by the rule of the setup(是否关键)")
            .Resolve(context => context.Source.Pass.IsCritical(context.Source.Index));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduleDriverType>>>>("drivers")
            .Description("Links that set its early dates; none where the start of the schedule, a constraint or a fact does(驱动关系)")
            .Resolve(context => context.Source.Pass.Drivers(context.Source.Index).Select(link => new ScheduleDriver(context.Source, link)))
            .FieldType.AssumeSize(2);
        Field<NonNullGraphType<LightVerdictType>>("lightVerdict").Description("How it stands by a rule pack, and why(预警结论)")
            .Arguments(RulePackArgument.Create())
            .Resolve(
                context => NodeLights.Of(
                    context.Source.Schedule, context.Source.Pass, context.Source.Index, RulePackArgument.Read(context)));
    }

    private void When(string name, string description, Func<SchedulePass, int, int> wall) =>
        Field<NonNullGraphType<LocalDateTimeType>>(name).Description(description)
            .Resolve(context => WallClock.At(wall(context.Source.Pass, context.Source.Index)));

    private void Float(string name, string description, string chinese, Func<SchedulePass, int, int> minutes)
    {
        Field<NonNullGraphType<IntGraphType>>($"{name}Minutes").Description($"{description}, working minutes({chinese},分钟)")
            .Resolve(context => minutes(context.Source.Pass, context.Source.Index));
        Field<NonNullGraphType<DecimalType>>($"{name}Days")
            .Description($"{description}, working days of the schedule's length({chinese},工作日)")
            .Resolve(context => context.Source.Schedule.DaysOf(context.Source.Index, minutes(context.Source.Pass, context.Source.Index)));
    }
}
