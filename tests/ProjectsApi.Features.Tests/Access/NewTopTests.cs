using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>An organisation at the top begins with somebody who administers it.</summary>
public sealed class NewTopTests
{
    [Fact]
    public async Task Whoever_registers_an_organisation_at_the_top_administers_it_and_below_nobody_new_does()
    {
        await using var register = await TwoOffices.StartAsync();
        var chief = await register.HasAsync(Role.Administrator, register.Zone);

        var top = await AddAsync(register, chief, "压缩机有限公司", above: null);
        await AddAsync(register, chief, "蝶湖社区", register.Here.Organisation.Id);

        await using var context = await register.Api.OpenAsync();
        var grants = await context.RoleGrants.Where(g => g.PersonId == chief.Id).Select(g => g.OrganisationId).ToListAsync();
        Assert.Equal(new HashSet<Guid> { register.Zone.Id, top }, [.. grants]);
    }

    [Fact]
    public async Task The_administrator_of_an_office_puts_nothing_at_the_top()
    {
        await using var register = await TwoOffices.StartAsync();
        var local = await register.HasAsync(Role.Administrator);

        var refused = await Assert.ThrowsAsync<Contract.Errors.ContractError>(() => AddAsync(register, local, "压缩机有限公司", above: null));

        Assert.Equal("AUTH_NOT_AUTHORIZED", refused.Code);
    }

    private static async Task<Guid> AddAsync(TwoOffices register, Person by, string name, Guid? above)
    {
        var id = register.Api.NextKey();
        var viewer = await register.Api.Get<Viewers>().FindAsync(PersonVerbs.PrincipalOf(by), CancellationToken.None);
        var request = new WriteRequest("addOrganisation", new Caller(by.Id, by.Name), viewer, "test", null, "", ValidateOnly: false, new HashSet<string>());
        await register.Api.Get<Writer>().RunAsync<Organisation, OrganisationView>(
            request,
            (write, _) =>
            {
                var organisation = new Organisation { Id = id, Name = name, Kind = OrganisationKind.Company, ParentId = above };
                write.Database.Add(organisation);
                return Task.FromResult<Organisation?>(organisation);
            },
            CancellationToken.None);
        return id;
    }
}
