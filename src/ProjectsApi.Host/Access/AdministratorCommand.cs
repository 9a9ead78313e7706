using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Host.Startup;

namespace ProjectsApi.Host.Access;

/// <summary>Creates an administrator from the command line, because only administrators add people.</summary>
internal static class AdministratorCommand
{
    public static async Task RunAsync(WebApplication app, AdministratorRequest request, CancellationToken cancellationToken)
    {
        var password = ConsolePassword.Read();
        if (string.IsNullOrEmpty(password))
        {
            throw new StartupRefusedException($"{CommandLine.AdministratorSwitch} reads the password from standard input, which is empty.");
        }

        await using var scope = app.Services.CreateAsyncScope();
        var organisations = await OrganisationsAsync(scope.ServiceProvider, request.Organisation, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<AccountCreation>().CreateAsync(
            request.Email,
            password,
            () => new Person { Name = request.Name, Email = Person.AddressOf(request.Email) },
            Role.Administrator,
            organisations,
            cancellationToken);
        await Console.Out.WriteLineAsync(
            $"{request.Name} ({request.Email}) is an administrator of {organisations.Count} organisations and those below them.");
    }

    private static async Task<IReadOnlyList<Guid>> OrganisationsAsync(
        IServiceProvider services, string? named, CancellationToken cancellationToken)
    {
        await using var register = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        if (!await register.Organisations.AnyAsync(cancellationToken))
        {
            return [await AddFirstAsync(register, named, cancellationToken)];
        }

        if (named is null)
        {
            return await register.Organisations.Where(o => o.ParentId == null)
                .OrderBy(o => o.Id).Select(o => o.Id).ToListAsync(cancellationToken);
        }

        var key = GlobalId.TryDecode(named, out _, out var global) || Guid.TryParse(named, out global) ? global : Guid.Empty;
        var found = await register.Organisations
            .Where(o => o.Id == key || o.RegionCode == named || o.Name == named || o.ShortName == named)
            .OrderBy(o => o.Id).Select(o => o.Id).Take(2).ToListAsync(cancellationToken);
        return found.Count == 1
            ? found
            : throw new StartupRefusedException(
                $"{(found.Count == 0 ? "No organisation" : "More than one organisation")} is '{named}' by id, region code or name.");
    }

    private static async Task<Guid> AddFirstAsync(ProjectsDbContext register, string? name, CancellationToken cancellationToken)
    {
        if (name is null)
        {
            throw new StartupRefusedException("The register has no organisation yet; name the first one with --organisation.");
        }

        var first = new Organisation { Name = name, Kind = OrganisationKind.ManagementCommittee };
        register.Add(first);
        await register.SaveChangesAsync(cancellationToken);
        return first.Id;
    }
}
