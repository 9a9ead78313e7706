using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>To expect a version of a row takes the permission to read it; to write it is another matter.</summary>
public sealed class ExpectedVersionTests
{
    private const string Milestone = "kind: LAND, name: \"取得土地\"";
    private const string Entry = "year: 2024, month: 2, completed: { amount: 5 }, paidIn: { amount: 0 }";

    [Theory]
    [InlineData("planInvestmentMilestone", Milestone)]
    [InlineData("recordInvestment", Entry)]
    public async Task An_officer_who_does_not_plan_projects_may_expect_the_version_of_one(string mutation, string members)
    {
        await using var register = await TwoOffices.StartAsync();
        var officer = await register.HasAsync(Role.InvestmentOfficer);

        var run = await WriteAsync(register, register.Here, officer, mutation, 1, members);

        Assert.Equal("{\"data\":{\"" + mutation + "\":{\"errors\":null}}}", run.Raw);
    }

    [Theory]
    [InlineData("planInvestmentMilestone", Milestone)]
    [InlineData("recordInvestment", Entry)]
    public async Task An_officer_is_told_that_the_project_has_moved_on_and_nothing_is_written(string mutation, string members)
    {
        await using var register = await TwoOffices.StartAsync();
        var officer = await register.HasAsync(Role.InvestmentOfficer);
        await RenameAsync(register);

        var late = await WriteAsync(register, register.Here, officer, mutation, 1, members);
        var again = await WriteAsync(register, register.Here, officer, mutation, 2, members);

        Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], late.Mistakes(mutation));
        Assert.Equal("2", late.At($"{mutation}.errors.0.currentVersion")?.ToString());
        Assert.Equal("[]", late.At($"{mutation}.errors.0.yours")?.ToJsonString());
        Assert.Equal(["新名称"], late.Each($"{mutation}.errors.0.theirs", "value"));
        Assert.Equal("""["name"]""", late.At($"{mutation}.errors.0.changedFields")?.ToJsonString());
        Assert.Empty(again.Mistakes(mutation));
    }

    [Theory]
    [InlineData("planInvestmentMilestone", Milestone)]
    [InlineData("recordInvestment", Entry)]
    public async Task A_project_that_may_be_read_and_not_written_to_tells_nothing_by_its_version(string mutation, string members)
    {
        await using var register = await TwoOffices.StartAsync();
        var officer = await register.HasAsync(Role.InvestmentOfficer);
        await register.Api.HasRoleAsync(officer, Role.Viewer, register.There.Organisation);

        var run = await WriteAsync(register, register.There, officer, mutation, 9, members);

        Assert.Equal("AUTH_NOT_AUTHORIZED", run.ErrorCode);
    }

    private static Task<Run> WriteAsync(
        TwoOffices register, Office office, Person by, string mutation, int version, string members) => register.Api.WriteAsync(
        by,
        mutation,
        $"projectId: \"{TestApi.IdOf(office.Project)}\", expectedVersion: {version}, {members}",
        "",
        "... on Error { code path } ... on VersionConflictError { currentVersion yours { field value } theirs { field value } "
            + "changedFields }");

    private static async Task RenameAsync(TwoOffices register)
    {
        await using var database = await register.Api.OpenAsync();
        var project = await database.Projects.AsTracking().SingleAsync(p => p.Id == register.Here.Project.Id);
        project.Name = "新名称";
        await database.SaveChangesAsync();
    }
}
