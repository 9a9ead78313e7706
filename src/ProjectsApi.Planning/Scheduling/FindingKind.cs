namespace ProjectsApi.Planning.Scheduling;

/// <summary>What is wrong with, or worth knowing about, a schedule.</summary>
public enum FindingKind
{
    /// <summary>Links and headings lead in a circle; the activities are those of the circle, in the direction of the links. Fatal.</summary>
    Cycle,

    /// <summary>A link names an activity that does not exist. Fatal.</summary>
    UnknownLinkEnd,

    /// <summary>The parent does not exist or is no summary, or parents lead in a circle. Fatal.</summary>
    BadParent,

    /// <summary>The activity names a calendar that does not exist. Fatal.</summary>
    UnknownCalendar,

    /// <summary>The constraint needs a date and has none. Fatal.</summary>
    ConstraintWithoutDate,

    /// <summary>It has an actual finish without an actual start, or one before it. Fatal.</summary>
    ActualsContradict,

    /// <summary>A manual activity is held to finish before it starts. Fatal.</summary>
    ManualDatesContradict,

    /// <summary>The settings contradict themselves: a date outside the clock, an unknown calendar, laid from a finish that is not given. Fatal.</summary>
    BadSettings,

    /// <summary>A date constraint sets an early start before what the links allow, or would if it were honoured; minutes of working time between.</summary>
    ConstraintBreaksLogic,

    /// <summary>Total float below zero; minutes below zero. The activities are the one concerned and the chain that drives it.</summary>
    NegativeFloat,

    /// <summary>Early finish after the deadline; working minutes late.</summary>
    DeadlineMissed,

    /// <summary>Actual start earlier than the links allow; working minutes between.</summary>
    ActualAgainstLogic,

    /// <summary>An actual date lies behind the data date; minutes on the clock behind it.</summary>
    ActualAfterDataDate,

    /// <summary>A manual activity is held to start earlier than its links allow; working minutes between.</summary>
    ManualAgainstLogic,

    /// <summary>Dates ran off the clock and are cut at its end.</summary>
    BeyondCalendar,

    /// <summary>The schedule's early finish lies behind the imposed one; working minutes on the project's calendar.</summary>
    ImposedFinishMissed,
}
