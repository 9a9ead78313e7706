using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Lights;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

internal sealed class ScheduledNodeType : ComputedNodeType<ScheduledNode>
{
    public ScheduledNodeType()
        : base("ScheduledNode", "A node with the dates and floats computed from links, calendars, constraints and progress(推算节点)")
    {
        AddNode();
        Instant(
            "scheduledStart", "Scheduled start: the early one, but the late one for AS_LATE_AS_POSSIBLE(排程开始)", n => n.Pass.Start(n.Index));
        Instant("scheduledFinish", "Scheduled finish(排程完成)", n => n.Pass.Finish(n.Index));
        Instant("earlyStart", "Earliest start; the actual start once started(最早开始)", n => n.Pass.EarlyStart(n.Index));
        Instant("earlyFinish", "Earliest finish; the actual finish once completed(最早完成)", n => n.Pass.EarlyFinish(n.Index));
        Instant(
            "lateStart", "Latest start without any delay; before the early start if already late(最迟开始)", n => n.Pass.LateStart(n.Index));
        Instant("lateFinish", "Latest finish without any delay(最迟完成)", n => n.Pass.LateFinish(n.Index));
        Float("totalFloat", "Total float: possible delay without delay of the project", "总时差", (pass, node) => pass.TotalFloat(node));
        Float("freeFloat", "Free float: possible delay without moving a successor", "自由时差", (pass, node) => pass.FreeFloat(node));
        Field<NonNullGraphType<BooleanGraphType>>("isCritical")
            .Description("Whether its delay delays the project, by the criticality rule of the setup(是否关键)")
            .Resolve(context => context.Source.Pass.IsCritical(context.Source.Index));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduleDriverType>>>>("drivers")
            .Description("Links that set its early dates. None if the schedule's start, a constraint or an actual date sets them(驱动关系)")
            .Resolve(context => context.Source.Pass.Drivers(context.Source.Index).Select(link => new ScheduleDriver(context.Source, link)))
            .FieldType.AssumeSize(2);
        Field<NonNullGraphType<LightVerdictType>>("lightVerdict").Description("Verdict of a rule pack with its reasons(预警结论)")
            .Arguments(RulePackArgument.Create())
            .Resolve(
                context => NodeLights.Of(
                    context.Source.Schedule, context.Source.Pass, context.Source.Index, RulePackArgument.Read(context)));
    }

    private void Float(string name, string description, string chinese, Func<SchedulePass, int, int> minutes)
    {
        Field<NonNullGraphType<IntGraphType>>($"{name}Minutes").Description($"{description}, working minutes({chinese},分钟)")
            .Resolve(context => minutes(context.Source.Pass, context.Source.Index));
        Field<NonNullGraphType<DecimalType>>($"{name}Days")
            .Description($"{description}, working days of the schedule's length({chinese},工作日)")
            .Resolve(context => context.Source.Schedule.DaysOf(context.Source.Index, minutes(context.Source.Pass, context.Source.Index)));
    }
}
