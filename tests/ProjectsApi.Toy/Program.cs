using ProjectsApi.Toy;
using ProjectsApi.Transport;

// Serves the toy schema for clients in other processes.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddToy(withContract: true);
builder.Services.Configure<StreamingOptions>(builder.Configuration.GetSection("Streaming"));
builder.Services.Configure<GraphQLTransportOptions>(options => builder.Configuration.GetSection("Uploads").Bind(options.Uploads));

await using var app = builder.Build();
app.MapGraphQL("/graphql");
await app.StartAsync();
Console.WriteLine(app.Urls.Single());
await app.WaitForShutdownAsync();
