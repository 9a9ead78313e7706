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

    /// <summary>Notes what is wrong with the times of a report and with the remaining duration.</summary>
    public static void CheckProgress(
        WriteContext write, ScheduleNodeKind kind, ReportedProgress report, Optional<TimeOnly?> startTime, Optional<TimeOnly?> finishTime)
    {
        DayTime.Check(write.Wrong, report.ActualStart, startTime, "actualStart");
        DayTime.Check(write.Wrong, report.ActualFinish, finishTime, "actualFinish");
        CheckOrder(
            write, (report.ActualStart, report.ActualStartMinute), (report.ActualFinish, report.ActualFinishMinute), "actualFinishTime");
        CheckRemaining(write.Wrong, kind, report, "remainingDays");
    }

    /// <summary>Notes what is wrong with the day on which the remaining work resumes.</summary>
    public static void CheckResume(WriteContext write, ScheduleNodeKind kind, ReportedProgress report, Optional<TimeOnly?> time)
    {
        DayTime.Check(write.Wrong, report.ResumeOn, time, "resumeOn", "resumeTime");
        if (report.ResumeOn is not { } day)
        {
            return;
        }

        if (kind != ScheduleNodeKind.Task || report.ActualStart is not { } begun || report.ActualFinish is not null)
        {
            write.Wrong(
                "resumeOn", "Only what is left of a TASK that has begun and is not finished goes on; give its actualStart too, or null.");
        }
        else if (day < begun || (day == begun && report.ResumeMinute < report.ActualStartMinute))
        {
            write.Wrong("resumeOn", $"What is left cannot go on before the work began, {begun:yyyy-MM-dd}.");
        }
    }

    /// <summary>Notes what is wrong with the remaining duration.</summary>
    /// <param name="wrong">Notes a mistake: input member and message.</param>
    /// <param name="kind">Kind of the node.</param>
    /// <param name="report">Progress after the change.</param>
    /// <param name="member">Input member of the remaining duration.</param>
    public static void CheckRemaining(Action<string, string> wrong, ScheduleNodeKind kind, ReportedProgress report, string member)
    {
        if (report.RemainingDays < 0)
        {
            wrong(member, "What is left is not negative; give zero or more days.");
        }
        else if (!report.IsNothingLeftAsDone && kind != ScheduleNodeKind.Milestone)
        {
            wrong(member, "Nothing is left exactly at 100 %; give another number, or null for what the progress leaves.");
        }
        else if (!ScheduleRules.MayLast(kind, report.RemainingDays))
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
