using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Mspdi;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>How far a task is, by the rules of the register: what is done has a last day, and a point in time is reached or not.</summary>
internal static class ProgressImport
{
    public static void Put(
        ScheduleNode node, MspdiTask task, FileClock clock, WorkCalendar calendar, int minutesPerDay, ImportFindings findings)
    {
        var (progress, finish) = ((decimal)task.PercentComplete, task.ActualFinish);
        if (progress == ScheduleRules.Done && finish is null)
        {
            finish = task.Finish ?? task.ActualStart;
            findings.Lose(MspdiLossKind.Progress, task, "The task is complete without an actual finish; its finish is taken.");
        }

        if (finish is not null && progress != ScheduleRules.Done)
        {
            progress = ScheduleRules.Done;
            findings.Lose(
                MspdiLossKind.Progress, task, $"The task has an actual finish and {task.PercentComplete} % done; it is taken as complete.");
        }
        else if (finish is null && progress == ScheduleRules.Done)
        {
            progress = 0m;
            findings.Lose(MspdiLossKind.Progress, task, "The task is complete without any date; its progress is left out.");
        }
        else if (!ScheduleRules.MayStandAt(node.Kind, progress))
        {
            progress = 0m;
            findings.Lose(
                MspdiLossKind.Progress, task,
                $"The milestone is {task.PercentComplete} % done, which a point in time cannot be; its progress is left out.");
        }

        node.Progress = progress;
        var start = task.ActualStart > finish ? finish : task.ActualStart;
        if (start is { } begun)
        {
            (node.ActualStart, node.ActualStartMinute) = clock.StartOf(begun);
        }

        if (finish is { } ended)
        {
            (node.ActualFinish, node.ActualFinishMinute) = clock.FinishOf(ended, start ?? ended);
        }

        PutRemaining(node, task, minutesPerDay);
        PutResume(node, task, clock, calendar);
    }

    // Where nothing could be worked between what is done and what is left, there was no interruption.
    private static void PutResume(ScheduleNode node, MspdiTask task, FileClock clock, WorkCalendar calendar)
    {
        if (node is { Kind: ScheduleNodeKind.Task, ActualFinish: null }
            && task is { ActualStart: { } begun, Stop: { } stop, Resume: { } resume } && resume >= begun)
        {
            var (ended, goesOn) = (WallClock.MinuteOf(stop), WallClock.MinuteOf(resume));
            if (node.IsElapsed ? goesOn > ended : calendar.PositionOf(goesOn) > calendar.PositionOf(ended))
            {
                (node.ResumeOn, node.ResumeMinute) = clock.StartOf(resume);
            }
        }
    }

    // What is left is told only where the percentage does not tell it: otherwise a new duration would leave it behind.
    private static void PutRemaining(ScheduleNode node, MspdiTask task, int minutesPerDay)
    {
        if (node is { Kind: ScheduleNodeKind.Task, ActualStart: not null, ActualFinish: null, DurationDays: { } days }
            && task.RemainingDuration is { Minutes: > 0 and var left }
            && left != FileDays.Left(FileDays.MinutesOf(days, node.IsElapsed, minutesPerDay), node.Progress))
        {
            node.RemainingDays = FileDays.Of(left, node.IsElapsed, minutesPerDay);
        }
    }
}
