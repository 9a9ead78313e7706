using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>Checks of a node's days, times and durations, common to all mutations.</summary>
internal static class ScheduleTimeChecks
{
    /// <summary>Reports errors in the times of a plan.</summary>
    public static void CheckPlan(
        WriteContext write, ScheduleNode node, Optional<TimeOnly?> startTime, Optional<TimeOnly?> finishTime,
        Optional<TimeOnly?> deadlineTime)
    {
        TimeOfDay.Check(write.AddError, node.PlannedStart, startTime, "plannedStart");
        TimeOfDay.Check(write.AddError, node.PlannedFinish, finishTime, "plannedFinish");
        TimeOfDay.Check(write.AddError, node.DeadlineOn, deadlineTime, "deadline");
        CheckOrder(
            write, (node.PlannedStart, node.PlannedStartMinute), (node.PlannedFinish, node.PlannedFinishMinute), "plannedFinishTime");
        if (!ScheduleRules.MayBeManual(node.IsManual, node.PlannedStart, node.PlannedFinish))
        {
            write.AddError("isManual", "A manual node needs a planned day; give plannedStart or plannedFinish.");
        }

        if (!ScheduleRules.MayBeUncertain(node.Kind, node.RiskShape))
        {
            write.AddError("risk", "Only a TASK has an uncertain duration; leave the risk out, or give null.");
        }
    }

    /// <summary>Reports errors in actual times and in the remaining duration.</summary>
    public static void CheckProgress(
        WriteContext write, ScheduleNodeKind kind, ReportedProgress report, Optional<TimeOnly?> startTime, Optional<TimeOnly?> finishTime)
    {
        TimeOfDay.Check(write.AddError, report.ActualStart, startTime, "actualStart");
        TimeOfDay.Check(write.AddError, report.ActualFinish, finishTime, "actualFinish");
        CheckOrder(
            write, (report.ActualStart, report.ActualStartMinute), (report.ActualFinish, report.ActualFinishMinute), "actualFinishTime");
        CheckRemaining(write.AddError, kind, report, "remainingDays");
    }

    /// <summary>Reports an invalid day of resumption.</summary>
    public static void CheckResume(WriteContext write, ScheduleNodeKind kind, ReportedProgress report, Optional<TimeOnly?> time)
    {
        TimeOfDay.Check(write.AddError, report.ResumeOn, time, "resumeOn", "resumeTime");
        if (report.ResumeOn is not { } day)
        {
            return;
        }

        if (kind != ScheduleNodeKind.Task || report.ActualStart is not { } begun || report.ActualFinish is not null)
        {
            write.AddError(
                "resumeOn", "Only a started, unfinished TASK can resume; give its actualStart too, or null.");
        }
        else if (day < begun || (day == begun && report.ResumeMinute < report.ActualStartMinute))
        {
            write.AddError("resumeOn", $"The work cannot resume before its start, {begun:yyyy-MM-dd}.");
        }
    }

    /// <summary>Reports an invalid remaining duration.</summary>
    /// <param name="addError">Receives the error: input member and message.</param>
    /// <param name="kind">Kind of the node.</param>
    /// <param name="report">Progress after the change.</param>
    /// <param name="member">Input member of the remaining duration.</param>
    public static void CheckRemaining(Action<string, Wording> addError, ScheduleNodeKind kind, ReportedProgress report, string member)
    {
        if (report.RemainingDays < 0)
        {
            addError(member, "The remaining duration is negative; give zero or more days.");
        }
        else if (!report.IsNothingLeftAsDone && kind != ScheduleNodeKind.Milestone)
        {
            addError(
                member, "The remaining duration is zero exactly at 100 %; give another number, or null to derive it from the progress.");
        }
        else if (!ScheduleRules.MayLast(kind, report.RemainingDays))
        {
            addError(member, "A milestone has no remaining duration.");
        }
    }

    /// <summary>Reports a duration or lag beyond the calendars.</summary>
    /// <param name="addError">Receives the error: input member and message.</param>
    /// <param name="days">Days in the input; null if not given.</param>
    /// <param name="member">Input member of the days.</param>
    public static void CheckDays(Action<string, Wording> addError, decimal? days, string member)
    {
        if (!ScheduleRules.Holds(days))
        {
            addError(member, $"A schedule covers at most {ScheduleRules.MostDays} days; give fewer.");
        }
    }

    private static void CheckOrder(
        WriteContext write, (DateOnly? Day, int? Minute) start, (DateOnly? Day, int? Minute) finish, string member)
    {
        if (start.Day == finish.Day && finish.Minute < start.Minute)
        {
            write.AddError(member, "The finish is before the start on the same day.");
        }
    }
}
