using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules;

/// <summary>What the times, days and days' work of a node must keep, whichever verb writes them.</summary>
internal static class ScheduleTimeChecks
{
    /// <summary>Notes what is wrong with the times of a plan.</summary>
    public static void CheckPlan(
        Write write, ScheduleNode node, Optional<TimeOnly?> startTime, Optional<TimeOnly?> finishTime, Optional<TimeOnly?> deadlineTime)
    {
        DayTime.Check(write, node.PlannedStart, startTime, "plannedStart");
        DayTime.Check(write, node.PlannedFinish, finishTime, "plannedFinish");
        DayTime.Check(write, node.DeadlineOn, deadlineTime, "deadline");
        CheckOrder(write, (node.PlannedStart, node.PlannedStartMinute), (node.PlannedFinish, node.PlannedFinishMinute), "plannedFinishTime");
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
    public static void CheckProgress(Write write, ScheduleNode node, Optional<TimeOnly?> startTime, Optional<TimeOnly?> finishTime)
    {
        DayTime.Check(write, node.ActualStart, startTime, "actualStart");
        DayTime.Check(write, node.ActualFinish, finishTime, "actualFinish");
        CheckOrder(write, (node.ActualStart, node.ActualStartMinute), (node.ActualFinish, node.ActualFinishMinute), "actualFinishTime");
        if (node.RemainingDays < 0)
        {
            write.Wrong("remainingDays", "What is left is not negative; give zero or more days.");
        }
        else if (!ScheduleRules.IsNothingLeftAsDone(node.Progress, node.RemainingDays) && node.Kind != ScheduleNodeKind.Milestone)
        {
            write.Wrong("remainingDays", "Nothing is left exactly at 100 %; give another number, or null for what the progress leaves.");
        }
        else if (!ScheduleRules.MayLast(node.Kind, node.RemainingDays))
        {
            write.Wrong("remainingDays", "A milestone has no duration of which something could be left.");
        }
    }

    private static void CheckOrder(Write write, (DateOnly? Day, int? Minute) start, (DateOnly? Day, int? Minute) finish, string member)
    {
        if (start.Day == finish.Day && finish.Minute < start.Minute)
        {
            write.Wrong(member, "The work ends before it begins on the same day.");
        }
    }
}
