using ProjectsApi.Data.Access;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>Which answers may be kept, and for whom.</summary>
public sealed class KeptAnswerTests
{
    [Theory]
    [InlineData("{ me { name } }", false)]
    [InlineData("{ mySessions { __typename } }", false)]
    [InlineData("{ accessEvents { totalCount } }", false)]
    [InlineData("{ projects { totalCount } me { name } }", false)]
    [InlineData("query Q($no: Boolean = false) { projects { totalCount } me @include(if: $no) { name } }", true)]
    [InlineData("{ projects { totalCount } people { totalCount } changes { totalCount } }", true)]
    public async Task Fields_of_tables_outside_the_log_forbid_it(string query, bool kept)
    {
        await using var register = await TwoOffices.StartAsync(new AccessSettings());
        var chief = await register.HasAsync(Role.Administrator, register.Zone);

        Assert.Equal(kept, await register.Api.MayKeepAsync(query, chief));
    }

    [Fact]
    public async Task A_scope_is_of_one_person_with_the_same_roles()
    {
        await using var register = await TwoOffices.StartAsync(new AccessSettings());
        var api = register.Api;
        var people = new[]
        {
            null,
            await register.HasAsync(Role.Viewer),
            await register.HasAsync(Role.Viewer),
            await register.HasAsync(Role.Planner),
            await register.HasAsync(Role.Viewer, register.Zone),
        };

        var scopes = new List<string?>();
        foreach (var person in people)
        {
            scopes.Add(await api.ScopeAsync(person));
            Assert.Equal(scopes[^1], await api.ScopeAsync(person));
        }

        Assert.DoesNotContain(null, scopes);
        Assert.Equal(people.Length, scopes.Distinct().Count());
    }
}
