using ProjectsApi.Contract.Languages;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Messages of findings with the names of the nodes and a remedy.</summary>
internal static class FindingMessages
{
    public static Wording MessageOf(ScheduleFindingView finding)
    {
        var names = string.Join(" → ", finding.Finding.Activities.Select(index => finding.Schedule.NodeAt(index).Name));
        return MessageOf(finding.Finding.Kind, names, finding.Schedule.DaysOf(Math.Abs(finding.Finding.Minutes)));
    }

    /// <summary>Message of a finding.</summary>
    /// <param name="kind">Kind of the finding.</param>
    /// <param name="names">Names of its nodes, the cause first.</param>
    /// <param name="size">Size of the contradiction, working days.</param>
    public static Wording MessageOf(FindingKind kind, string names, decimal size)
    {
        var days = size == 1 ? (Wording)"1 working day" : $"{size:0.####} working days";
        return kind switch
        {
            FindingKind.Cycle => (Wording)$"The links form a loop: {names}. Remove one of them.",
            FindingKind.NegativeFloat =>
                $"{names}: {days} too late for a required date. Shorten or overlap its driving nodes, or move the date.",
            FindingKind.DeadlineMissed => $"{names}: finishes {days} after its deadline.",
            FindingKind.ConstraintBreaksLogic =>
                $"{names}: its constraint is {days} before the date that its links allow. Relax one of the two.",
            FindingKind.ActualAgainstLogic => $"{names}: began {days} before its links allow. Check the links or the day.",
            FindingKind.ManualAgainstLogic =>
                $"{names}: its manual date is {days} before the date that its links allow. Change one of the two.",
            FindingKind.ActualAfterDataDate => $"{names}: an actual date is after the data date. Correct one of the two.",
            FindingKind.ImposedFinishMissed => $"{names}: the project finishes {days} after its imposed finish.",
            FindingKind.NoCommonWorkingTime =>
                $"{names}: its calendar, which is used, has no working time in common with that of a resource. Change one of the two, "
                    + $"or let the node ignore resource calendars.",
            FindingKind.BeyondCalendar =>
                $"{names}: its dates exceed the range of the calendars and are cut. Check durations and lags.",
            _ => $"{names}: {NameOf(kind)}.",
        };
    }

    // The register refuses these; only rows of another program have them.
    private static Wording NameOf(FindingKind kind) => kind switch
    {
        FindingKind.UnknownLinkEnd => (Wording)"UnknownLinkEnd",
        FindingKind.BadParent => "BadParent",
        FindingKind.UnknownCalendar => "UnknownCalendar",
        FindingKind.ConstraintWithoutDate => "ConstraintWithoutDate",
        FindingKind.ActualsContradict => "ActualsContradict",
        FindingKind.ManualDatesContradict => "ManualDatesContradict",
        FindingKind.BadSettings => "BadSettings",
        _ => throw new InvalidOperationException($"The finding {kind} has no message."),
    };
}
