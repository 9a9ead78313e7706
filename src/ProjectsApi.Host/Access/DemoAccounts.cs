using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Host.Access.Store;
using ProjectsApi.Host.Seeding;

namespace ProjectsApi.Host.Access;

/// <summary>An account for each role, to try the sample data on this machine only.</summary>
internal static partial class DemoAccounts
{
    /// <summary>
    /// Creates the accounts and logs their passwords once. Skipped when accounts exist or another machine could connect.
    /// </summary>
    public static async Task AddAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        // Unknown addresses may be reachable from other machines.
        if (app.Urls.Count == 0 || !app.Urls.All(LoopbackAddresses.IsLoopback)
            || await services.GetRequiredService<AccessDbContext>().Users.AnyAsync(cancellationToken))
        {
            return;
        }

        foreach (var role in Enum.GetValues<Role>())
        {
            var (email, name) = IdentityOf(role);
            var password = ConsolePassword.Generate();
            await services.GetRequiredService<AccountCreation>().CreateAsync(
                email,
                password,
                () => Provenance.Sample.Mark(new Person { Name = name, Email = email }),
                role,
                [ZoneOrganisations.Zone],
                cancellationToken);
            LogDemoPerson(app.Logger, role, email, password);
        }
    }

    private static (string Email, string Name) IdentityOf(Role role) => role switch
    {
        Role.Viewer => ("viewer@example.cn", "示例查阅人员"),
        Role.Planner => ("planner@example.cn", "示例计划人员"),
        Role.InvestmentOfficer => ("investment-officer@example.cn", "示例投资专员"),
        Role.SafetyInspector => ("safety-inspector@example.cn", "示例安全检查员"),
        _ => ("administrator@example.cn", "示例管理员"),
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Demo person {Role}: {Email} {Password} (shown once)")]
    private static partial void LogDemoPerson(ILogger logger, Role role, string email, string password);
}
