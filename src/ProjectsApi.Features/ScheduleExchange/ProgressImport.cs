using ProjectsApi.Data.Schedules;
using ProjectsApi.Mspdi;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Imports the progress of a task by the register's rules. A complete task has a finish; a milestone is at 0 or 100.</summary>
internal static class ProgressImport
{
    public static void Apply(
        ScheduleNode node, MspdiTask task, FileDates dates, WorkCalendar calendar, int minutesPerDay, ImportFindings findings)
    {
        var (progress, finish) = ((decimal)task.PercentComplete, task.ActualFinish);
        if (progress == ReportedProgress.Done && finish is null)
        {
            finish = task.Finish ?? task.ActualStart;
            findings.AddWarning(MspdiWarningKind.Progress, task, "The task is complete without an actual finish; its finish is taken.");
        }

        if (finish is not null && progress != ReportedProgress.Done)
        {
            progress = ReportedProgress.Done;
            findings.AddWarning(
                MspdiWarningKind.Progress, task,
                $"The task has an actual finish and {task.PercentComplete} % done; it is taken as complete.");
        }
        else if (finish is null && progress == ReportedProgress.Done)
        {
            progress = 0m;
            findings.AddWarning(MspdiWarningKind.Progress, task, "The task is complete without any date; its progress is left out.");
        }
        else if (!node.MayStandAt(progress))
        {
            progress = 0m;
            findings.AddWarning(
                MspdiWarningKind.Progress, task,
                $"The milestone is {task.PercentComplete} % done, but can only be 0 or 100 %; its progress is left out.");
        }

        var start = task.ActualStart > finish ? finish : task.ActualStart;
        var report = new ReportedProgress { Progress = progress };
        if (start is { } begun)
        {
            var (day, minute) = dates.StartOf(begun);
            report = report with { ActualStart = day, ActualStartMinute = minute };
        }

        if (finish is { } ended)
        {
            var (day, minute) = dates.FinishOf(ended, start ?? ended);
            report = report with { ActualFinish = day, ActualFinishMinute = minute };
        }

        Put(node, WithResume(WithRemaining(report, node, task, minutesPerDay), node, task, dates, calendar));
    }

    private static void Put(ScheduleNode node, ReportedProgress report)
    {
        if (node.MayBeReported)
        {
            node.Report(report);
        }
        else
        {
            node.SumUp(report);
        }
    }

    // Without working time between the stop and the resumption there was no interruption.
    private static ReportedProgress WithResume(
        ReportedProgress report, ScheduleNode node, MspdiTask task, FileDates dates, WorkCalendar calendar)
    {
        if (node.Kind == ScheduleNodeKind.Task && report.ActualFinish is null
            && task is { ActualStart: { } begun, Stop: { } stop, Resume: { } resume } && resume >= begun)
        {
            var (ended, goesOn) = (WallClock.MinuteOf(stop), WallClock.MinuteOf(resume));
            if (node.IsElapsed ? goesOn > ended : calendar.PositionOf(goesOn) > calendar.PositionOf(ended))
            {
                var (day, minute) = dates.StartOf(resume);
                return report with { ResumeOn = day, ResumeMinute = minute };
            }
        }

        return report;
    }

    // The remaining duration is kept only where the percentage does not give it: a new duration would not change it.
    private static ReportedProgress WithRemaining(ReportedProgress report, ScheduleNode node, MspdiTask task, int minutesPerDay) =>
        node is { Kind: ScheduleNodeKind.Task, DurationDays: { } days }
        && report is { ActualStart: not null, ActualFinish: null }
        && task.RemainingDuration is { Minutes: > 0 and var left }
        && left != FileDurations.RemainingMinutes(FileDurations.MinutesOf(days, node.IsElapsed, minutesPerDay), report.Progress)
            ? report with { RemainingDays = FileDurations.DaysOf(left, node.IsElapsed, minutesPerDay) } : report;
}
