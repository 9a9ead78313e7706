using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Reads the fields of a task with its baselines; relations between tasks are checked later.</summary>
internal static class TaskReading
{
    /// <param name="element">The task.</param>
    /// <param name="fields">Its fields.</param>
    public static MspdiTask Read(MspdiElement element, MspdiFields fields)
    {
        var aside = fields.Lenient;
        var task = new MspdiTask
        {
            Uid = fields.RequiredInteger("UID"),
            Id = aside.Integer("ID"),
            GlobalId = aside.GlobalId("GUID"),
            Name = fields.Text("Name"),
            Wbs = fields.Text("WBS"),
            OutlineLevel = LevelOf(fields),
            OutlineNumber = fields.Text("OutlineNumber"),
            IsSummary = fields.Flag("Summary") ?? false,
            IsMilestone = fields.Flag("Milestone") ?? false,
            IsActive = fields.Flag("Active") ?? true,
            IsExternal = fields.Flag("ExternalTask") ?? false,
            IsSubproject = fields.Flag("IsSubproject") ?? false,
            IsManual = fields.Flag("Manual") ?? false,
            CalendarUid = fields.Integer("CalendarUID") is { } uid and >= 0 ? uid : null,
            Type = fields.Choice<ScheduleTaskType>("Type", MspdiErrorKind.BadValue) ?? ScheduleTaskType.FixedUnits,
            IsEffortDriven = aside.Flag("EffortDriven") ?? false,
            IgnoreResourceCalendar = fields.Flag("IgnoreResourceCalendar") ?? false,
            Priority = aside.Integer("Priority", 0, 1000) ?? 500,
            Notes = fields.Text("Notes"),
            Baselines = [
                .. element.All("Baseline").Select(baseline => BaselineReading.Read(baseline, fields.Of(baseline))).OfType<MspdiBaseline>()],
            Kept = KeptElements.Write(element.Children.Where(child => MspdiElements.KeptOfTask.Contains(child.Name))),
        };
        return WithConstraint(fields, WithComputedDates(aside, WithDates(fields, WithProgress(fields, task))));
    }

    /// <summary>Outline level; without it, the number of parts of the outline number.</summary>
    public static int LevelOf(MspdiFields fields) => fields.Integer("OutlineLevel") ?? fields.Text("OutlineNumber") switch
    {
        null => fields.Text("UID") == "0" ? 0 : 1,
        "0" => 0,
        var number => number.Count(letter => letter == '.') + 1,
    };

    private static MspdiTask WithProgress(MspdiFields fields, MspdiTask task)
    {
        task = task with
        {
            ActualStart = fields.Date("ActualStart"),
            ActualFinish = fields.Date("ActualFinish"),
            PercentComplete = fields.Percent("PercentComplete") ?? 0,
            PhysicalPercentComplete = fields.Lenient.Percent("PhysicalPercentComplete") ?? 0,
        };
        // Remaining work has an effect only on a started, unfinished task that is no summary.
        var going = fields.LenientUnless(task is { ActualStart: not null, ActualFinish: null, IsSummary: false });
        return task with
        {
            RemainingDuration = going.Duration(
            "RemainingDuration"),
            Stop = going.Date("Stop"),
            Resume = going.Date("Resume")
        };
    }

    private static MspdiTask WithDates(MspdiFields fields, MspdiTask task) => task with
    {
        ManualStart = fields.LenientUnless(task.IsManual).Date("ManualStart"),
        ManualFinish = fields.LenientUnless(task.IsManual).Date("ManualFinish"),
        ManualDuration = fields.LenientUnless(task.IsManual).Duration("ManualDuration"),
        Start = fields.Date("Start"),
        Finish = fields.Date("Finish"),
        // The duration of a summary follows from its children, unless it is manual.
        Duration = fields.LenientUnless(!task.IsSummary || task.IsManual).Duration("Duration"),
        DurationFormat = fields.Format("DurationFormat", format => format.IsKnown, MspdiWarningKind.DurationFormat),
        Deadline = fields.Date("Deadline"),
    };

    // Computed dates serve comparison only; the register computes its own.
    private static MspdiTask WithComputedDates(MspdiFields aside, MspdiTask task) => task with
    {
        EarlyStart = aside.Date("EarlyStart"),
        EarlyFinish = aside.Date("EarlyFinish"),
        LateStart = aside.Date("LateStart"),
        LateFinish = aside.Date("LateFinish"),
        FreeSlack = aside.Integer("FreeSlack"),
        TotalSlack = aside.Integer("TotalSlack"),
        StartSlack = aside.Integer("StartSlack"),
        FinishSlack = aside.Integer("FinishSlack"),
    };

    private static MspdiTask WithConstraint(MspdiFields given, MspdiTask task)
    {
        // A constraint does not move a manual or finished task.
        var isFree = task is { IsManual: false, ActualFinish: null };
        var fields = given.LenientUnless(isFree);
        var constraint = fields.Choice<ScheduleConstraintKind>("ConstraintType", MspdiErrorKind.UnknownConstraint)
            ?? ScheduleConstraintKind.AsSoonAsPossible;
        if (constraint is ScheduleConstraintKind.AsSoonAsPossible or ScheduleConstraintKind.AsLateAsPossible)
        {
            if (fields.Has("ConstraintDate"))
            {
                fields.AddWarning(MspdiWarningKind.ConstraintDate, "ConstraintDate",
                    $"ConstraintDate {fields.Text("ConstraintDate")} has no effect without a constraint that takes a date, and is left "
                        + $"out.");
            }

            return task with { Constraint = constraint };
        }

        if (fields.Date("ConstraintDate") is { } date)
        {
            return task with { Constraint = constraint, ConstraintDate = date };
        }

        if (!fields.Has("ConstraintDate") || MspdiValues.IsEpoch(fields.Text("ConstraintDate")?.Trim() ?? ""))
        {
            fields.AddError(MspdiErrorKind.ConstraintWithoutDate, "ConstraintType", $"is the constraint {constraint}, which has no date");
        }

        return task;
    }
}
