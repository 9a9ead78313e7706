using ProjectsApi.Host.Startup;

var builder = WebApplication.CreateBuilder(HostFiles.Options(args));
builder.AddProjectsApi();

await using var app = builder.Build();
app.MapProjectsApi();

return await DatabaseStartup.PrepareAsync(app, args, CancellationToken.None) switch
{
    DatabaseState.Ready => await HostRun.RunAsync(app),
    DatabaseState.Migrated => 0,
    _ => 1,
};
