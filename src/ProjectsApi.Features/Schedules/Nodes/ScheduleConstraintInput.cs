using System.ComponentModel;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Nodes;

[Description("Constraint of a schedule node(限制条件)")]
internal sealed record ScheduleConstraintInput
{
    [Description("Kind(类型)")]
    public required ScheduleConstraintKind Kind { get; init; }

    [Description("Day; required except for AS_SOON_AS_POSSIBLE and AS_LATE_AS_POSSIBLE, which take none(日期)")]
    public DateOnly? On { get; init; }

    [Description(
        "Time on that day; none for the first or last working minute. For a finish, 00:00:00 ends the day(时刻)")]
    public TimeOnly? At { get; init; }

    /// <summary>Sets the constraint of a node; null for none.</summary>
    internal static void Apply(ScheduleNode node, ScheduleConstraintInput? constraint)
    {
        node.ConstraintKind = constraint?.Kind ?? ScheduleConstraintKind.AsSoonAsPossible;
        node.ConstraintOn = constraint?.On;
        node.ConstraintMinute = TimeOfDay.MinuteOf(constraint?.At, ScheduleRules.FixesFinish(node.ConstraintKind));
    }

    /// <summary>Reports errors in the input.</summary>
    /// <param name="addError">Receives each error: input member and message.</param>
    /// <param name="above">Path of the enclosing input members, each followed by a dot.</param>
    internal void Check(Action<string, Wording> addError, string above = "")
    {
        var (on, at) = (above + "constraint.on", above + "constraint.at");
        if (ScheduleRules.TakesDay(Kind))
        {
            if (On is null)
            {
                addError(on, "A constraint of this kind needs a day; give it.");
            }

            TimeOfDay.Check(addError, On, new(At), on, at);
            return;
        }

        if (On is not null)
        {
            addError(on, "A constraint of this kind takes no day; leave it out.");
        }

        if (At is not null)
        {
            addError(at, "A constraint of this kind takes no time; leave it out.");
        }
    }
}
