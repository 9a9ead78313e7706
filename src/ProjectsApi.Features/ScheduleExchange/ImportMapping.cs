using ProjectsApi.Data.Schedules;
using ProjectsApi.Mspdi;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Converts a project of Microsoft Project to rows of a schedule, with warnings for unmapped fields.</summary>
internal static class ImportMapping
{
    /// <param name="file">Project of a file without errors.</param>
    /// <param name="report">Report of the reader.</param>
    /// <param name="projectId">Key of the project.</param>
    /// <param name="now">Instant of capture for the baselines.</param>
    public static (ImportedSchedule Rows, MspdiReport Report) Map(MspdiProject file, MspdiReport report, Guid projectId, DateTime now)
    {
        var findings = new ImportFindings();
        var outline = new MspdiOutline(file.Tasks);
        var calendars = new CalendarImport(file, projectId, findings);
        var setup = SetupOf(file, calendars, projectId, findings);
        var nodes = new NodeImport(file, outline, calendars, findings, projectId).Nodes();
        var resources = new ResourceImport(file, outline, calendars, nodes, findings, projectId);
        var baselines = new BaselineImport(file, calendars, nodes, findings, now).Rows();
        var rows = new ImportedSchedule(
            setup, calendars.Rows, [.. nodes.Values], [.. LinksOf(file, outline, nodes, findings)], baselines, PackedFile)
        {
            ResourcePlan = new(resources.Resources, resources.Assignments),
        };
        return (rows, findings.MergeInto(report));

        ScheduleFile PackedFile() => new()
        {
            ProjectId = projectId,
            ImportedAt = now,
            Content = KeptFieldsSerializer.Serialize(
                KeptProjectFields.Of(file, nodes.ToDictionary(node => node.Key, node => node.Value.Id))),
        };
    }

    private static ScheduleSetup SetupOf(MspdiProject file, CalendarImport calendars, Guid projectId, ImportFindings findings)
    {
        var own = calendars.KeyOf(file.CalendarUid);
        var setup = new ScheduleSetup
        {
            ProjectId = projectId,
            CalendarId = own,
            // The built-in standard calendar has the hours of Microsoft Project's standard calendar.
            BuiltInCalendar = own is null ? calendars.BuiltIn(file.CalendarUid) ?? BuiltInCalendar.Standard : null,
            MinutesPerDay = file.MinutesPerDay,
            CriticalFloatDays = Math.Max(file.CriticalSlackLimit, 0),
        };
        var dates = new FileDates(calendars.CompiledOf(file.CalendarUid), isFact: false, isElapsed: false);
        if (file.Start is { } start)
        {
            (setup.Start, setup.StartMinute) = dates.StartOf(start);
        }

        if (!file.ScheduleFromStart && file.Finish is { } finish)
        {
            setup.FinishBy = dates.FinishOf(finish).Day;
        }

        AddWarnings(file, findings);
        return setup;
    }

    private static void AddWarnings(MspdiProject file, ImportFindings findings)
    {
        if (!file.ScheduleFromStart)
        {
            findings.AddWarning(
                MspdiWarningKind.ScheduledFromFinish, null,
                "The project is scheduled from its finish, which becomes the imposed finish; the import schedules it from the start.");
        }

        // Microsoft Project writes false for every project, although its default is true. Constraints therefore take precedence.
        if (!file.HonorConstraints
            && file.Tasks.Any(task => task.Constraint is ScheduleConstraintKind.MustStartOn or ScheduleConstraintKind.MustFinishOn
            or ScheduleConstraintKind.StartNoLaterThan or ScheduleConstraintKind.FinishNoLaterThan))
        {
            findings.AddWarning(
                MspdiWarningKind.ConstraintsNotHonoured, null,
                "In the file, links take precedence over constraints. Here constraints do, and schedule.findings lists contradictions.");
        }

        if (file.StatusDate is { } status)
        {
            findings.AddWarning(
                MspdiWarningKind.StatusDate, null,
                $"The status date {status:yyyy-MM-dd} is kept for the export but is no data date. "
                    + "Microsoft Project does not move remaining work after it.");
        }

        if (file.CriticalSlackLimit < 0)
        {
            findings.AddWarning(
                MspdiWarningKind.CriticalSlackLimit, null, $"The critical slack limit of {file.CriticalSlackLimit} days is taken as 0.");
        }
    }

    private static IEnumerable<ScheduleLink> LinksOf(
        MspdiProject file, MspdiOutline outline, IReadOnlyDictionary<int, ScheduleNode> nodes, ImportFindings findings)
    {
        foreach (var (index, successor) in nodes)
        {
            foreach (var link in file.Tasks[index].Links.Where(link => outline.IsMapped(index, link)))
            {
                if (outline.IndexOf(link.PredecessorUid) is { } predecessor)
                {
                    yield return LinkOf(
                        link, nodes[predecessor], successor, file, () => findings.AddWarning(
                            MspdiWarningKind.RoundedDuration, file.Tasks[index],
                        $"The lag of the link from task {link.PredecessorUid} is rounded to whole minutes."));
                }
            }
        }
    }

    private static ScheduleLink LinkOf(MspdiLink link, ScheduleNode predecessor, ScheduleNode successor, MspdiProject file, Action rounded)
    {
        var (isPercent, isElapsed) = (link.Format.IsPercent, link.Format.IsElapsed);
        if (!isPercent && link.Lag % 10 != 0)
        {
            rounded();
        }

        var minutes = (int)Math.Round(link.Lag / 10m, MidpointRounding.AwayFromZero);
        return new ScheduleLink
        {
            ProjectId = successor.ProjectId,
            PredecessorId = predecessor.Id,
            SuccessorId = successor.Id,
            Kind = LinkKindMapping.KindOf(link.Kind),
            LagUnit = isPercent
                ? isElapsed ? ScheduleLagUnit.ElapsedPercent : ScheduleLagUnit.Percent
                : isElapsed ? ScheduleLagUnit.ElapsedDays : ScheduleLagUnit.WorkingDays,
            LagPercent = isPercent ? link.Lag : null,
            LagDays = isPercent ? 0m : FileDurations.DaysOf(minutes, isElapsed, file.MinutesPerDay),
        };
    }
}
