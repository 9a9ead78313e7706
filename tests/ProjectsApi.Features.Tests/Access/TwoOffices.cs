using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>A zone with two offices, each with a project that has everything; and people of each role at the first office.</summary>
public sealed record TwoOffices(TestApi Api, Organisation Zone, Office Here, Office There) : IAsyncDisposable
{
    public static AccessSettings Closed => new() { AnonymousRead = false };

    public static async Task<TwoOffices> StartAsync(AccessSettings? access = null, TestDatabase? database = null)
    {
        var api = await TestApi.StartAsync(today: new(2024, 3, 15), database, access ?? Closed);
        var zone = await api.HasOrganisationAsync("经开区管委会", o => o.Kind = OrganisationKind.ManagementCommittee);
        return new TwoOffices(
            api, zone, await Office.SeedAsync(
                api, zone, "潮河街道", "2304-410171-04-01-789012"), await Office.SeedAsync(api, zone, "明湖街道", "2304-410171-04-01-789013"));
    }

    public async Task<Person> HasAsync(Role role, Organisation? organisation = null)
    {
        var person = await Api.HasPersonAsync($"{role}");
        await Api.HasRoleAsync(person, role, organisation ?? Here.Organisation);
        return person;
    }

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}
