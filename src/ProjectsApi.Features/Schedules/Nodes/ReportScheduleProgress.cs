using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Nodes;

[Description("Progress of a task or milestone. Omitted values stay. The progress of its summaries follows(上报节点进度)")]
internal sealed record ReportScheduleProgressInput : ChangeInput
{
    [Description("Task or milestone(进度节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public required Guid ScheduleNodeId { get; init; }

    [Description("Progress, percent, 0 to 100; 100 together with actualFinish, and 0 or 100 for a milestone(完成百分比)")]
    public Optional<decimal> Progress { get; init; }

    [Description("Day on which work began, not after today(实际开始)")]
    public Optional<DateOnly?> ActualStart { get; init; }

    [Description("Time of day for actualStart; null for its first working minute(实际开始时刻)")]
    public Optional<TimeOnly?> ActualStartTime { get; init; }

    [Description("Last day of work, inclusive, not after today; only at 100 percent(实际完成)")]
    public Optional<DateOnly?> ActualFinish { get; init; }

    [Description("Time of day for actualFinish, 00:00:00 for its end; null for its last working minute(实际完成时刻)")]
    public Optional<TimeOnly?> ActualFinishTime { get; init; }

    [Description("Remaining duration, days of its kind, zero exactly when done; null to derive it from the progress(剩余工期)")]
    public Optional<decimal?> RemainingDays { get; init; }

    [Description("Day on which a started task resumes after an interruption; null without an interruption(恢复施工日期)")]
    public Optional<DateOnly?> ResumeOn { get; init; }

    [Description("Time of day for resumeOn; null for its first working minute(恢复施工时刻)")]
    public Optional<TimeOnly?> ResumeTime { get; init; }
}

internal sealed class ReportScheduleProgress(KeptSchedules kept) : IWriteCase<ReportScheduleProgressInput, ScheduleNode>
{
    public async Task<ScheduleNode?> DecideAsync(WriteContext write, ReportScheduleProgressInput input, CancellationToken cancellationToken)
    {
        await Outline.LockProjectAsync(write, input.ScheduleNodeId, cancellationToken);
        if (await write.FindAsync<ScheduleNode>(input.ScheduleNodeId, "scheduleNodeId", cancellationToken) is not { } node)
        {
            return null;
        }

        write.ExpectVersion(node, input.ExpectedVersion);
        if (!node.MayBeReported)
        {
            write.AddError("scheduleNodeId", "A summary is the sum of the nodes below it; report those.");
        }

        if (IsEmpty(input))
        {
            write.AddError(
                "progress", "Nothing is reported; give at least one of progress, remainingDays, actualStart, actualFinish and resumeOn.");
        }

        var report = ReportOf(node, input);
        CheckProgress(write, node, report);
        CheckDays(write, report, input);
        ScheduleTimeChecks.CheckProgress(write, node.Kind, report, input.ActualStartTime, input.ActualFinishTime);
        ScheduleTimeChecks.CheckDays(write.AddError, input.RemainingDays.Value, "remainingDays");
        ScheduleTimeChecks.CheckResume(write, node.Kind, report, input.ResumeTime);
        if (node.MayBeReported)
        {
            node.Report(report);
        }
        else
        {
            RowChecks.CheckRefused<ScheduleNode>(
                write, string.Empty, (nameof(node.ActualFinish), report.ActualFinish), (nameof(node.ActualStart), report.ActualStart),
                (nameof(node.Progress), report.Progress), (nameof(node.RemainingDays), report.RemainingDays),
                (nameof(node.ResumeOn), report.ResumeOn));
        }

        if (node.ParentId is { } parent)
        {
            (await Outline.LoadAsync(write, kept, node.ProjectId, cancellationToken)).RollUp(parent);
        }

        return node;
    }

    private static bool IsEmpty(ReportScheduleProgressInput input) =>
        !(input.Progress.IsGiven || input.RemainingDays.IsGiven || input.ResumeOn.IsGiven || input.ResumeTime.IsGiven
        || input.ActualStart.IsGiven || input.ActualStartTime.IsGiven || input.ActualFinish.IsGiven || input.ActualFinishTime.IsGiven);

    private static ReportedProgress ReportOf(ScheduleNode node, ReportScheduleProgressInput input)
    {
        var (progress, start) = (input.Progress.Or(node.Progress), input.ActualStart.Or(node.ActualStart));
        var finish = input.ActualFinish.Or(node.ActualFinish);
        // Done work has nothing left, and resumes no more.
        var isDone = progress == ReportedProgress.Done;
        var resume = input.ResumeOn.Or(isDone ? null : node.ResumeOn);
        return new()
        {
            Progress = progress,
            ActualStart = start,
            ActualStartMinute = TimeOfDay.MinuteOf(input.ActualStartTime, start, node.ActualStartMinute),
            ActualFinish = finish,
            ActualFinishMinute = TimeOfDay.MinuteOf(input.ActualFinishTime, finish, node.ActualFinishMinute, endsDay: true),
            RemainingDays = input.RemainingDays.Or(isDone ? null : node.RemainingDays),
            ResumeOn = resume,
            ResumeMinute = TimeOfDay.MinuteOf(input.ResumeTime, resume, node.ResumeMinute),
        };
    }

    private static void CheckProgress(WriteContext write, ScheduleNode node, ReportedProgress report)
    {
        if (report.Progress is < 0m or > ReportedProgress.Done)
        {
            write.AddError("progress", "The progress is a percentage; give 0 to 100.");
        }
        else if (!node.MayStandAt(report.Progress))
        {
            write.AddError("progress", "A milestone is reached or not; give 0 or 100.");
        }
        else if (!report.IsFinishedAsDone)
        {
            if (report.ActualFinish is null)
            {
                write.AddError("actualFinish", "At 100 % the last day of work is known; give it.");
            }
            else
            {
                write.AddError(
                    "progress", $"Work that ended on {report.ActualFinish:yyyy-MM-dd} is done; give 100, or null for actualFinish.");
            }
        }
    }

    private static void CheckDays(WriteContext write, ReportedProgress report, ReportScheduleProgressInput input)
    {
        if (input.ActualStart.Value > write.Today)
        {
            write.AddError("actualStart", $"The day is after today, {write.Today:yyyy-MM-dd}; a day to come is planned (plannedStart).");
        }

        if (input.ActualFinish.Value > write.Today)
        {
            write.AddError("actualFinish", $"The day is after today, {write.Today:yyyy-MM-dd}; a day to come is planned (plannedFinish).");
        }

        if (report.ActualFinish < report.ActualStart)
        {
            write.AddError(
                "actualFinish", $"The last day, {report.ActualFinish:yyyy-MM-dd}, is before the first, {report.ActualStart:yyyy-MM-dd}.");
        }
    }
}
