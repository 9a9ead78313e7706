using ProjectsApi.Data.Access;
using ProjectsApi.Data.Leases;
using ProjectsApi.Data.Past;
using ProjectsApi.Data.Progress;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Data.Statistics;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>One row of each table outside the register's log.</summary>
internal static class UnloggedRows
{
    public static IEnumerable<object> Of(Person person, Project project) =>
        [Image(project), Computation(project), Lease(), Session(person), Code(person), Event(person), Progress(project), .. Sums()];

    private static PastSnapshot Image(Project project) => new() { ProjectId = project.Id, Sequence = 1, Count = 1, Rows = [1, 2, 3] };

    private static ScheduleComputation Computation(Project project) => new()
    {
        ProjectId = project.Id,
        ComputedOn = new(2024, 1, 1),
        ValidThrough = new(2024, 1, 31),
        EngineVersion = 1,
    };

    private static ProjectProgress Progress(Project project) => new()
    {
        ProjectId = project.Id,
        ComputedOn = new(2024, 1, 1),
        AsOf = new(2024, 1, 1),
        Light = LightColour.Green,
        CompletionRate = 1.5m,
        TimeProgress = 8.3m,
        Lead = -6.8m,
        DaysBehind = null,
        OpenFindings = 0,
        OpenMajorFindings = 0,
        OverdueMilestones = 0,
        ReportedMonth = null,
        ReportedAt = null,
        IsUnreported = false,
        IsActive = true,
    };

    // Sums of projects and groups that no other row names.
    private static IEnumerable<object> Sums() =>
    [
        new ProjectSums { ProjectId = Guid.NewGuid(), Year = 2024 },
        new GroupSums
        {
            Stage = ProjectStage.Signed,
            Category = ProjectCategory.Other,
            OrganisationKey = Guid.NewGuid(),
            Year = 2024,
        },
        new CountedProject
        {
            ProjectId = Guid.NewGuid(),
            Stage = ProjectStage.Signed,
            Category = ProjectCategory.Other,
            ResponsibleOrganisationId = null,
            TotalInvestment = 1m,
        },
        new SumsState { Id = Guid.NewGuid().GetHashCode() },
    ];

    private static WorkLease Lease() => new() { Work = Guid.NewGuid().ToString("N") };

    private static Session Session(Person person) => new()
    {
        PersonId = person.Id,
        Kind = SessionKind.Token,
        Stamp = "stamp",
        StartedAt = DateTime.UnixEpoch,
        LastUsedAt = DateTime.UnixEpoch,
        ExpiresAt = DateTime.UnixEpoch,
        Address = "192.0.2.1",
        Client = "curl",
        DeviceId = Guid.NewGuid(),
    };

    private static SignInCode Code(Person person) => new()
    {
        PersonId = person.Id,
        IssuerId = person.Id,
        IsIssuedFromOutside = false,
        Hash = Guid.NewGuid().ToString("N"),
        IssuedAt = DateTime.UnixEpoch,
        ExpiresAt = DateTime.UnixEpoch,
    };

    private static AccessEvent Event(Person person) => new()
    {
        At = DateTime.UnixEpoch,
        Kind = AccessEventKind.SignedIn,
        PersonId = person.Id,
        Address = "192.0.2.1",
        Origin = "192.0.2.0",
        Client = "curl",
        RequestId = "request",
    };
}
