using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Data;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>A register with an administrator and milestones, for several Hosts.</summary>
public sealed class LiveRegister : IAsyncDisposable
{
    private const string Email = "wang.fang@example.cn";
    private const string Password = "Correct-horse-7";

    private readonly HostFolder folder = new();
    private readonly Dictionary<string, string> settings;
    private readonly ServiceProvider data;

    private LiveRegister(IReadOnlyDictionary<string, string> given)
    {
        settings = new Dictionary<string, string>(given)
        {
            ["Seeding:SampleData"] = "false",
            ["GraphQL:Streaming:MaxConnectionsPerCaller"] = "5000",
        };
        var provider = DatabaseOptions.ParseProvider(settings.GetValueOrDefault("Database:Provider", nameof(DatabaseProvider.Sqlite)));
        var connectionString = settings.GetValueOrDefault("ConnectionStrings:Projects", folder.ConnectionString);
        data = new ServiceCollection()
            .AddProjectsData(options => (options.Provider, options.ConnectionString) = (provider, connectionString))
            .BuildServiceProvider();
    }

    /// <summary>Milestones, each in version 1.</summary>
    public IReadOnlyList<string> Milestones { get; private set; } = [];

    /// <summary>Bearer token of all test clients.</summary>
    public string Token { get; private set; } = "";

    public static async Task<LiveRegister> CreateAsync(IReadOnlyDictionary<string, string> settings, int milestones)
    {
        var register = new LiveRegister(settings);
        if (settings.ContainsKey("Database:Provider"))
        {
            await using var migrating = HostProcess.Start(register.folder, register.settings, "--migrate");
            Assert.Equal(0, (await migrating.ExitAsync()).Code);
        }

        await using var command = await HostProcess.StartAsync(
            register.folder, register.settings, Password, "--create-administrator", "--email", Email, "--name", "王芳",
            "--organisation", "管委会");
        var made = await command.ExitAsync();
        Assert.True(made.Code == 0, made.Errors);
        await register.AddMilestonesAsync(milestones);
        return register;
    }

    /// <summary>An unused port, so that a restarted Host has the same address.</summary>
    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Starts a Host at the address.</summary>
    public async Task<HostProcess> StartAsync(Uri address, IReadOnlyDictionary<string, string>? more = null)
    {
        var given = new Dictionary<string, string>(settings) { ["Urls"] = address.OriginalString };
        foreach (var (name, value) in more ?? new Dictionary<string, string>())
        {
            given[name] = value;
        }

        var host = HostProcess.Start(folder, given);
        using var client = await host.ClientAsync();
        if (Token.Length == 0)
        {
            using var answer = await client.PostAsJsonAsync("/account/login", new { email = Email, password = Password });
            Token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString() ?? "";
        }

        return host;
    }

    public HttpClient Client(Uri address) => new(new SocketsHttpHandler { UseCookies = false })
    {
        BaseAddress = address,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", Token) },
    };

    /// <summary>Sequence and evidence of every change of a milestone, in the order of the log.</summary>
    public async Task<IReadOnlyList<(long Sequence, string? Evidence)>> LogAsync()
    {
        await using var context = await OpenAsync();
        var changes = await context.Changes.Where(c => c.Entity == nameof(InvestmentMilestone)).OrderBy(c => c.Sequence).ToListAsync();
        return [.. changes.Select(c => (c.Sequence, ProjectsApi.Data.Changes.ChangedFields.Read(c.Fields)
            .FirstOrDefault(f => f.Name == nameof(InvestmentMilestone.Evidence))?.After?.GetString()))];
    }

    public async ValueTask DisposeAsync()
    {
        await data.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private async Task AddMilestonesAsync(int number)
    {
        await using var context = await OpenAsync();
        var organisation = await context.Organisations.SingleAsync();
        var project = new Project
        {
            Name = "压缩机",
            Category = ProjectCategory.Industry,
            Stage = ProjectStage.UnderConstruction,
            ResponsibleOrganisationId = organisation.Id,
        };
        var milestones = Enumerable.Range(1, number).Select(n => new InvestmentMilestone
        {
            ProjectId = project.Id,
            Name = $"节点 {n}",
            Kind = MilestoneKind.ConstructionStart,
        }).ToList();
        context.Add(project);
        context.AddRange(milestones);
        await context.SaveChangesAsync();
        Milestones = [.. milestones.Select(m => GlobalId.Encode(nameof(InvestmentMilestone), m.Id))];
    }

    private Task<ProjectsDbContext> OpenAsync() =>
        data.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync(CancellationToken.None);
}
