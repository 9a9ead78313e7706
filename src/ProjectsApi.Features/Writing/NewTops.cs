using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Writing;

/// <summary>Whoever registers an organisation with nothing above it administers it: nobody else's role would reach it.</summary>
internal static class NewTops
{
    public static void GiveTo(Write write, Viewer viewer)
    {
        if (viewer.PersonId is not { } person || viewer.MayEverywhere(Permission.ManagePeople))
        {
            return;
        }

        var tops = write.Database.ChangeTracker.Entries<Organisation>()
            .Where(entry => entry is { State: EntityState.Added, Entity.ParentId: null }).Select(entry => entry.Entity.Id).ToList();
        write.Database.AddRange(tops.Select(top => new RoleGrant { PersonId = person, Role = Role.Administrator, OrganisationId = top }));
    }
}
