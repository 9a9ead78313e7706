using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Lights;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Setup;

[Description(
    "Settings of a computation to create or change; omitted values stay(设定进度计算规则)")]
internal sealed record SetScheduleSetupInput : WriteInput
{
    [Description("Project(项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Version that you have read; left out for new settings(期望版本)")]
    public long? ExpectedVersion { get; init; }

    [Description("Start of the schedule; null for the first day of its nodes(计划起始日)")]
    public Optional<DateOnly?> Start { get; init; }

    [Description("Time of day for start; null for its first working minute(起始时刻)")]
    public Optional<TimeOnly?> StartTime { get; init; }

    [Description("Imposed finish of the project, inclusive(要求完成日)")]
    public Optional<DateOnly?> FinishBy { get; init; }

    [Description("Whether it is scheduled backward from finishBy, which is then required; false by default(是否从完成日倒排)")]
    public Optional<bool> IsFromFinish { get; init; }

    [Description("Day up to which progress is known. Remaining work starts at its beginning(数据日期)")]
    public Optional<DateOnly?> DataDate { get; init; }

    [Description("Calendar of nodes without their own, built-in or of the project; CHINESE_STATUTORY by default(项目日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Optional<Guid> CalendarId { get; init; }

    [Description("Calendar for the lag of a link; SUCCESSOR by default(搭接日历)")]
    public Optional<ScheduleLagCalendar> LagCalendar { get; init; }

    [Description("Treatment of links that actual work contradicts; RETAINED_LOGIC by default(进度处理规则)")]
    public Optional<ScheduleProgressRule> ProgressRule { get; init; }

    [Description("Rule for critical nodes; TOTAL_FLOAT by default(关键判定)")]
    public Optional<ScheduleCriticality> Criticality { get; init; }

    [Description("Total float up to which a node is critical, working days, zero or more; 0 by default(关键时差阈值)")]
    public Optional<decimal> CriticalFloatDays { get; init; }

    [Description(
        "Whether a constraint takes precedence over links; true by default. If not, it only limits the late days(限制是否优先于逻辑)")]
    public Optional<bool> HonorsConstraints { get; init; }

    [Description("Minutes of work in a day of a duration, 1 to 1440; 480 by default(每日工作分钟)")]
    public Optional<int> MinutesPerDay { get; init; }

    [Description("Key of the rule pack for the lights: contractor-days, wuhan or yinchuan; null for the first(预警规则包)")]
    public Optional<string?> RulePack { get; init; }
}

internal sealed class SetScheduleSetup : IWriteCase<SetScheduleSetupInput, ScheduleSetup>
{
    public async Task<ScheduleSetup?> DecideAsync(WriteContext write, SetScheduleSetupInput input, CancellationToken cancellationToken)
    {
        // The lock keeps concurrent calls from creating two setups.
        var project = await LockedProject.FindAsync(write, input.ProjectId, cancellationToken);
        var calendar = await CalendarChoice.FindAsync(
            write, input.CalendarId.IsGiven ? (Guid?)input.CalendarId.Value : null, project?.Id, "calendarId", cancellationToken);
        var setup = await write.Database.ScheduleSetups.AsTracking()
            .SingleOrDefaultAsync(s => s.ProjectId == input.ProjectId, cancellationToken);
        CheckVersion(write, setup, input.ExpectedVersion);
        if (setup is null)
        {
            setup = new ScheduleSetup { ProjectId = input.ProjectId, BuiltInCalendar = BuiltInCalendar.ChineseStatutory };
            write.Database.Add(setup);
        }

        if (calendar != CalendarChoice.Nothing)
        {
            (setup.BuiltInCalendar, setup.CalendarId) = (calendar.BuiltIn, calendar.Own);
        }

        Apply(setup, input);
        Check(write, setup, input);
        return setup;
    }

    private static void CheckVersion(WriteContext write, ScheduleSetup? setup, long? version)
    {
        if (setup is not null)
        {
            write.ExpectVersion(setup, version ?? 0);
        }
        else if (version is not null)
        {
            write.AddError("expectedVersion", "The project has no setup; leave the version out to create it.");
        }
    }

    private static void Apply(ScheduleSetup setup, SetScheduleSetupInput input)
    {
        setup.Start = input.Start.Or(setup.Start);
        setup.StartMinute = TimeOfDay.MinuteOf(input.StartTime, setup.Start, setup.StartMinute);
        setup.FinishBy = input.FinishBy.Or(setup.FinishBy);
        setup.IsFromFinish = input.IsFromFinish.Or(setup.IsFromFinish);
        setup.DataDate = input.DataDate.Or(setup.DataDate);
        setup.LagCalendar = input.LagCalendar.Or(setup.LagCalendar);
        setup.ProgressRule = input.ProgressRule.Or(setup.ProgressRule);
        setup.Criticality = input.Criticality.Or(setup.Criticality);
        setup.CriticalFloatDays = input.CriticalFloatDays.Or(setup.CriticalFloatDays);
        setup.HonorsConstraints = input.HonorsConstraints.Or(setup.HonorsConstraints);
        setup.MinutesPerDay = input.MinutesPerDay.Or(setup.MinutesPerDay);
        setup.RulePack = input.RulePack.Or(setup.RulePack);
    }

    private static void Check(WriteContext write, ScheduleSetup setup, SetScheduleSetupInput input)
    {
        TimeOfDay.Check(write.AddError, setup.Start, input.StartTime, "start");
        TimeOfDay.Check(write.AddError, setup.FinishBy, default, "finishBy");
        TimeOfDay.Check(write.AddError, setup.DataDate, default, "dataDate");
        if (setup.FinishBy < setup.Start)
        {
            write.AddError("finishBy", $"The last day, {setup.FinishBy:yyyy-MM-dd}, is before the first, {setup.Start:yyyy-MM-dd}.");
        }

        if (setup.IsFromFinish && setup.FinishBy is null)
        {
            write.AddError("finishBy", "A schedule from its finish needs this day; give it.");
        }

        if (setup.RulePack is { } pack && RulePacks.Find(pack) is null)
        {
            write.AddError(
                "rulePack", $"No rule pack has this key; choose one of {string.Join(", ", RulePacks.All.Select(known => known.Key))}.");
        }

        if (setup.CriticalFloatDays < 0)
        {
            write.AddError("criticalFloatDays", "The float is negative; give zero or more working days.");
        }

        ScheduleTimeChecks.CheckDays(write.AddError, input.CriticalFloatDays.Value, "criticalFloatDays");

        if (setup.MinutesPerDay is < 1 or > TimeOfDay.MinutesPerDay)
        {
            write.AddError("minutesPerDay", "Give 1 to 1440 minutes.");
        }
    }
}
