using System.Globalization;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Findings in words that name the nodes and the way out.</summary>
internal static class FindingWords
{
    public static string Of(ScheduleFindingView finding)
    {
        var names = string.Join(" → ", finding.Finding.Activities.Select(place => finding.Schedule.NodeAt(place).Name));
        var number = finding.Schedule.DaysOf(Math.Abs(finding.Finding.Minutes)).ToString("0.####", CultureInfo.InvariantCulture);
        var days = number == "1" ? "1 working day" : $"{number} working days";
        return finding.Finding.Kind switch
        {
            FindingKind.Cycle => $"The nodes wait for each other: {names}. Remove one of the links.",
            FindingKind.NegativeFloat =>
                $"{names}: {days} too late for a date that is to be kept. Shorten or overlap what drives it, or move the date.",
            FindingKind.DeadlineMissed => $"{names}: finishes {days} after its deadline.",
            FindingKind.ConstraintBreaksLogic =>
                $"{names}: its constraint sets it {days} before what its links allow. Relax one of the two.",
            FindingKind.ActualAgainstLogic => $"{names}: began {days} before its links allow. Check the links or the day.",
            FindingKind.ManualAgainstLogic => $"{names}: is held {days} before its links allow. Move it or the links.",
            FindingKind.ActualAfterDataDate => $"{names}: something happened after the data date. Move the data date or correct the day.",
            FindingKind.ImposedFinishMissed => $"{names}: the whole finishes {days} after the day that it is to be finished by.",
            FindingKind.NoCommonWorkingTime =>
                $"{names}: its calendar and that of a resource have no working time in common, and its own rules. Change one of the two, "
                    + $"or let the node ignore calendars of resources.",
            FindingKind.BeyondCalendar =>
                $"{names}: its dates run off the end of the calendars and are cut there. Check durations and lags.",
            _ => $"{names}: {finding.Finding.Kind}.",
        };
    }
}
