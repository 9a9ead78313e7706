using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>What the times, days and days' work of a node must keep, whichever verb writes them.</summary>
internal static class ScheduleTimeChecks
{
    /// <summary>Notes what is wrong with the times of a plan.</summary>
    public static void CheckPlan(
        WriteContext write, ScheduleNode node, Optional<TimeOnly?> startTime, Optional<TimeOnly?> finishTime,
        Optional<TimeOnly?> deadlineTime)
    {
        DayTime.Check(write.Wrong, node.PlannedStart, startTime, "plannedStart");
        DayTime.Check(write.Wrong, node.PlannedFinish, finishTime, "plannedFinish");
        DayTime.Check(write.Wrong, node.DeadlineOn, deadlineTime, "deadline");
        CheckOrder(
            write, (node.PlannedStart, node.PlannedStartMinute), (node.PlannedFinish, node.PlannedFinishMinute), "plannedFinishTime");
        if (!ScheduleRules.MayBeManual(node.IsManual, node.PlannedStart, node.PlannedFinish))
        {
            write.Wrong("isManual", "A node that stays at its planned days has some; give plannedStart or plannedFinish.");
        }

        if (!ScheduleRules.MayBeUncertain(node.Kind, node.RiskShape))
        {
            write.Wrong("risk", "Only the duration of a TASK may turn out otherwise; leave the risk out, or give null.");
        }
    }

    /// <summary>Notes what is wrong with the times of a report and with what is left.</summary>
    public static void CheckProgress(WriteContext write, ScheduleNode node, Optional<TimeOnly?> startTime, Optional<TimeOnly?> finishTime)
    {
        DayTime.Check(write.Wrong, node.ActualStart, startTime, "actualStart");
        DayTime.Check(write.Wrong, node.ActualFinish, finishTime, "actualFinish");
        CheckOrder(write, (node.ActualStart, node.ActualStartMinute), (node.ActualFinish, node.ActualFinishMinute), "actualFinishTime");
        CheckRemaining(write.Wrong, node, "remainingDays");
    }

    /// <summary>Notes what is wrong with the day on which what is left goes on.</summary>
    public static void CheckResume(WriteContext write, ScheduleNode node, Optional<TimeOnly?> time)
    {
        DayTime.Check(write.Wrong, node.ResumeOn, time, "resumeOn", "resumeTime");
        if (node.ResumeOn is not { } day)
        {
            return;
        }

        if (node.Kind != ScheduleNodeKind.Task || node.ActualStart is not { } begun || node.ActualFinish is not null)
        {
            write.Wrong(
                "resumeOn", "Only what is left of a TASK that has begun and is not finished goes on; give its actualStart too, or null.");
        }
        else if (day < begun || (day == begun && node.ResumeMinute < node.ActualStartMinute))
        {
            write.Wrong("resumeOn", $"What is left cannot go on before the work began, {begun:yyyy-MM-dd}.");
        }
    }

    /// <summary>Notes what is wrong with what is left of a node.</summary>
    /// <param name="wrong">Is told the mistake, by the input member and what is wrong with it.</param>
    /// <param name="node">The node after the change.</param>
    /// <param name="member">Input member of what is left.</param>
    public static void CheckRemaining(Action<string, string> wrong, ScheduleNode node, string member)
    {
        if (node.RemainingDays < 0)
        {
            wrong(member, "What is left is not negative; give zero or more days.");
        }
        else if (!ScheduleRules.IsNothingLeftAsDone(node.Progress, node.RemainingDays) && node.Kind != ScheduleNodeKind.Milestone)
        {
            wrong(member, "Nothing is left exactly at 100 %; give another number, or null for what the progress leaves.");
        }
        else if (!ScheduleRules.MayLast(node.Kind, node.RemainingDays))
        {
            wrong(member, "A milestone has no duration of which something could be left.");
        }
    }

    /// <summary>Notes a number of days, or a lag, that no schedule holds.</summary>
    /// <param name="wrong">Is told the mistake, by the input member and what is wrong with it.</param>
    /// <param name="days">Days in the input; null when none are given.</param>
    /// <param name="member">Input member of the days.</param>
    public static void CheckDays(Action<string, string> wrong, decimal? days, string member)
    {
        if (!ScheduleRules.Holds(days))
        {
            wrong(member, $"Schedules hold {ScheduleRules.MostDays} days and no more; give fewer.");
        }
    }

    private static void CheckOrder(
        WriteContext write, (DateOnly? Day, int? Minute) start, (DateOnly? Day, int? Minute) finish, string member)
    {
        if (start.Day == finish.Day && finish.Minute < start.Minute)
        {
            write.Wrong(member, "The work ends before it begins on the same day.");
        }
    }
}
