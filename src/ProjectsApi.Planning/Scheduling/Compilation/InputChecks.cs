using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Finds the faults that keep a schedule from compiling.</summary>
internal static class InputChecks
{
    public static List<ScheduleFinding> Of(
        IReadOnlyList<Activity> activities, IReadOnlyList<ActivityLink> links, IReadOnlyList<WorkCalendar> calendars,
        ScheduleSettings settings)
    {
        var findings = new List<ScheduleFinding>();
        if (!AreSound(settings, calendars.Count))
        {
            findings.Add(new(FindingKind.BadSettings, []));
        }

        for (var index = 0; index < activities.Count; index++)
        {
            findings.AddRange(Of(activities[index], index, calendars.Count));
        }

        findings.AddRange(Hierarchy.Misplaced(activities).Select(activity => new ScheduleFinding(FindingKind.BadParent, [activity])));
        foreach (var link in links)
        {
            if ((uint)link.Predecessor >= activities.Count || (uint)link.Successor >= activities.Count || !Enum.IsDefined(link.Kind))
            {
                findings.Add(new(FindingKind.UnknownLinkEnd, [link.Predecessor, link.Successor]));
            }
        }

        return findings;
    }

    private static bool AreSound(ScheduleSettings settings, int calendars) =>
        (uint)settings.Calendar < calendars
        && IsOnTheClock(settings.Start)
        && IsOnTheClock(settings.DataDate ?? 0)
        && IsOnTheClock(settings.Finish ?? 0)
        && (settings.FromStart || settings.Finish is not null);

    private static bool IsOnTheClock(int wall) => wall is >= 0 and <= WallClock.Horizon;

    private static IEnumerable<ScheduleFinding> Of(Activity activity, int index, int calendars)
    {
        if ((uint)activity.Calendar >= calendars || activity.Assignments.Any(assignment => (uint)assignment.Calendar >= calendars))
        {
            yield return new(FindingKind.UnknownCalendar, [index]);
        }

        if (activity.Constraint is not (ScheduleConstraintKind.AsSoonAsPossible or ScheduleConstraintKind.AsLateAsPossible)
            && activity.ConstraintAt is null)
        {
            yield return new(FindingKind.ConstraintWithoutDate, [index]);
        }

        if (activity.ActualFinish is { } finish && (activity.ActualStart is not { } start || finish < start))
        {
            yield return new(FindingKind.ActualsContradict, [index]);
        }

        if (activity.ManualFinish < activity.ManualStart)
        {
            yield return new(FindingKind.ManualDatesContradict, [index]);
        }
    }
}
