using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Writing;

/// <summary>Makes the caller administrator of each organisation that becomes a root, because no other role includes it.</summary>
internal static class TopOrganisationGrants
{
    public static async Task GiveToAsync(WriteContext write, Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.PersonId is not { } person || viewer.MayEverywhere(Permission.ManagePeople))
        {
            return;
        }

        foreach (var top in write.Database.ChangeTracker.Entries<Organisation>().Where(IsNewTop).Select(entry => entry.Entity.Id).ToList())
        {
            if (!await write.Database.RoleGrants.AnyAsync(
                g => g.PersonId == person && g.Role == Role.Administrator && g.OrganisationId == top, cancellationToken))
            {
                write.Database.Add(new RoleGrant { PersonId = person, Role = Role.Administrator, OrganisationId = top });
            }
        }
    }

    private static bool IsNewTop(EntityEntry<Organisation> entry) =>
        entry.Entity.ParentId is null
        && (entry.State == EntityState.Added || (entry.State == EntityState.Modified && entry.Property(o => o.ParentId).IsModified));
}
