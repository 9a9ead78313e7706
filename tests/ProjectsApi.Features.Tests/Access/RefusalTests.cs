using System.Text.Json.Nodes;
using GraphQL.Types;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>A refusal by role names the roles that would do, and takes no more of the answer than its own field.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData(nameof(Permission.Read), "VIEWER,PLANNER,INVESTMENT_OFFICER,SAFETY_INSPECTOR,ADMINISTRATOR")]
    [InlineData(nameof(Permission.PlanProjects), "PLANNER,ADMINISTRATOR")]
    [InlineData(nameof(Permission.PlanSchedules), "PLANNER,ADMINISTRATOR")]
    [InlineData(nameof(Permission.SetTargets), "PLANNER,ADMINISTRATOR")]
    [InlineData(nameof(Permission.KeepInvestments), "INVESTMENT_OFFICER,ADMINISTRATOR")]
    [InlineData(nameof(Permission.CheckSafety), "SAFETY_INSPECTOR,ADMINISTRATOR")]
    [InlineData(nameof(Permission.ManageOrganisations), "ADMINISTRATOR")]
    [InlineData(nameof(Permission.ManagePeople), "ADMINISTRATOR")]
    public void Each_permission_is_named_by_the_roles_that_have_it(string permission, string roles) =>
        Assert.Equal(roles, string.Join(',', AccessErrors.RolesWith(Enum.Parse<Permission>(permission))));

    [Fact]
    public async Task The_roles_are_spelt_as_the_schema_spells_them()
    {
        await using var register = await TwoOffices.StartAsync();

        var known = register.Api.Schema.AllTypes["Role"] as EnumerationGraphType;

        Assert.Equal(known?.Values.Select(value => value.Name), AccessErrors.RolesWith(Permission.Read));
    }

    [Fact]
    public async Task A_field_of_the_query_that_is_refused_leaves_the_rest_of_the_answer()
    {
        await using var register = await TwoOffices.StartAsync();
        var nobody = await register.Api.HasPersonAsync("somebody without a role");
        register.Api.Schema.Initialize();
        var guarded = register.Api.Schema.Query.Fields
            .Where(field => field.RequiredPermission() is not null && field.ResolvedType is IObjectGraphType)
            .Where(field => field.Arguments?.All(argument => argument.ResolvedType is not NonNullGraphType) ?? true)
            .ToList();
        Assert.InRange(guarded.Count, 6, 100);

        foreach (var field in guarded)
        {
            var run = await register.Api.RunAsync($"{{ before: __typename {field.Name} {{ __typename }} after: __typename }}", by: nobody);

            var needed = Enum.Parse<Permission>(field.RequiredPermission() ?? "");
            Assert.Equal(
                $$"""{"before":"Query","{{field.Name}}":null,"after":"Query"}""", JsonNode.Parse(run.Raw)?["data"]?.ToJsonString());
            Assert.Equal("AUTH_NOT_AUTHORIZED", run.ErrorCode);
            Assert.Equal(
                AccessErrors.RolesWith(needed), run.SingleError["extensions"]?["requires"]?.AsArray().Select(role => role?.ToString()));
        }
    }

    [Fact]
    public async Task A_write_out_of_reach_names_the_role_that_is_needed_there()
    {
        await using var register = await TwoOffices.StartAsync();
        var local = await register.HasAsync(Role.Administrator);
        var viewer = await register.HasAsync(Role.Viewer);
        var rename = $$"""
            mutation { updateOrganisation(input: { organisationId: "{{TestApi.IdOf(register.There.Organisation)}}", name: "新名",
              expectedVersion: 1 }) { errors { __typename } } }
            """;

        foreach (var person in new[] { local, viewer })
        {
            var refused = await register.Api.RunAsync(rename, by: person);

            Assert.Equal(
                """{"code":"AUTH_NOT_AUTHORIZED","requires":["ADMINISTRATOR"]}""", refused.SingleError["extensions"]?.ToJsonString());
        }
    }

    [Fact]
    public async Task Who_has_not_signed_in_is_asked_to_and_told_of_no_role()
    {
        await using var register = await TwoOffices.StartAsync();

        var refused = await register.Api.RunAsync("{ people { totalCount } }");

        Assert.Equal("""{"code":"AUTH_NOT_AUTHENTICATED"}""", refused.SingleError["extensions"]?.ToJsonString());
    }
}
