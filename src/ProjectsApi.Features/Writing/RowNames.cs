using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Features.Writing;

/// <summary>Kinds of rows in messages. In English they are the names of the types in the schema.</summary>
internal static class RowNames
{
    /// <summary>Name of a kind of row.</summary>
    /// <param name="type">Name of its class.</param>
    /// <exception cref="ArgumentOutOfRangeException">No message names such rows yet.</exception>
    public static Wording Of(string type) => type switch
    {
        "Project" => (Wording)"Project",
        "StageEntry" => "StageEntry",
        "Phase" => "Phase",
        "ProjectParty" => "ProjectParty",
        "ScheduleNode" => "ScheduleNode",
        "ScheduleResource" => "ScheduleResource",
        "ScheduleCalendar" => "ScheduleCalendar",
        "ScheduleBaseline" => "ScheduleBaseline",
        "ScheduleSetup" => "ScheduleSetup",
        "ScheduleAssignment" => "ScheduleAssignment",
        "ScheduleLink" => "ScheduleLink",
        "SafetyCheck" => "SafetyCheck",
        "Finding" => "Finding",
        "InvestmentRecord" => "InvestmentRecord",
        "InvestmentPlan" => "InvestmentPlan",
        "InvestmentMilestone" => "InvestmentMilestone",
        "Person" => "Person",
        "RoleGrant" => "RoleGrant",
        "Organisation" => "Organisation",
        "JobTarget" => "JobTarget",
        "OutputTarget" => "OutputTarget",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The kind of row has no name for messages."),
    };
}
