using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>The fences between the projects and around the roles within a slice.</summary>
public static class RoomFences
{
    private const string Planning = "ProjectsApi.Planning";
    private const string Mspdi = "ProjectsApi.Mspdi";
    private const string Data = "ProjectsApi.Data";
    private const string Contract = "ProjectsApi.Contract";
    private const string Transport = "ProjectsApi.Transport";
    private const string Features = "ProjectsApi.Features";

    private static readonly Forbidden AspNet = Forbidden.Names("Microsoft.AspNetCore", "Microsoft.AspNetCore.Http.HttpContext");
    private static readonly Forbidden EntityFramework =
        Forbidden.Names("Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.DbContext");
    private static readonly Forbidden Mapster = Forbidden.Names("Mapster", "Mapster.TypeAdapterConfig");
    private static readonly Forbidden GraphQL = Forbidden.Names("GraphQL", "GraphQL.IResolveFieldContext");
    private static readonly Forbidden GraphQLParser = Forbidden.Names("GraphQLParser", "GraphQLParser.ROM");
    private static readonly Forbidden DbContext = Forbidden.Type("ProjectsApi.Data.Model.ProjectsDbContext");
    private static readonly Forbidden Tasks = Forbidden.Names("System.Threading.Tasks", "System.Threading.Tasks.Task");
    private static readonly Forbidden Clock = Forbidden.Type("System.TimeProvider");
    private static readonly Forbidden ThePlanning = Forbidden.Names(Planning, "ProjectsApi.Planning.Production.Takt");
    private static readonly Forbidden TheMspdi = Forbidden.Names(Mspdi, RoomSamples.PublicTypeOf(Mspdi));
    private static readonly Forbidden TheData = Forbidden.Names(Data, "ProjectsApi.Data.Model.Entity");
    private static readonly Forbidden TheContract = Forbidden.Names(Contract, "ProjectsApi.Contract.Requests.RequestContext");
    private static readonly Forbidden TheTransport = Forbidden.Names(Transport, RoomSamples.PublicTypeOf(Transport));
    private static readonly Forbidden TheFeatures = Forbidden.Names(Features, RoomSamples.PublicTypeOf(Features));

    // ProjectReferenceTests checks that no project uses Host.
    public static IReadOnlyList<Fence> All { get; } =
    [
        new("Planning is pure", Planning, _ => true, SampleIn(Planning, "Network", "Stray"),
        [
            TheData, TheContract, TheTransport, TheFeatures, AspNet, EntityFramework, Mapster, GraphQL, GraphQLParser, Tasks, Clock,
            new("System.DateTime.Now", "System.DateTime.Now"), new("System.DateTime.UtcNow", "System.DateTime.UtcNow"),
            new("System.DateTime.Today", "System.DateTime.Today"), new("System.DateTimeOffset.Now", "System.DateTimeOffset.Now"),
            new("System.DateTimeOffset.UtcNow", "System.DateTimeOffset.UtcNow"), Forbidden.Type("System.Diagnostics.Stopwatch"),
            new("System.Environment", "System.Environment.TickCount64"), Forbidden.Type("System.Random"),
            new("System.Guid.NewGuid", "System.Guid.NewGuid()"), Forbidden.Type("System.Console"),
            Forbidden.Names("System.IO", "System.IO.File"), Forbidden.Names("System.Net", "System.Net.Http.HttpClient"),
            Forbidden.Names("Microsoft", "Microsoft.Extensions.Logging.ILogger"),
        ]),
        new("Mspdi knows Planning only", Mspdi, _ => true, SampleIn(Mspdi, "Reading", "Stray"),
            [TheData, TheContract, TheTransport, TheFeatures, AspNet, EntityFramework, Mapster, GraphQL, GraphQLParser, Clock]),
        new("Planning knows no file format", Planning, _ => true, SampleIn(Planning, "Network", "Stray"), [TheMspdi]),
        new("Data knows no file format", Data, site => !site.File.IsGenerated, SampleIn(Data, "Projects", "Stray"), [TheMspdi]),
        new("Data knows no contract", Data, site => !site.File.IsGenerated, SampleIn(Data, "Projects", "Stray"),
            [GraphQL, GraphQLParser, Mapster, AspNet, TheContract, TheFeatures, TheTransport]),
        new("Contract is feature-blind", Contract, _ => true, SampleIn(Contract, "Nodes", "Stray"),
            [AspNet, TheData, TheFeatures, TheTransport, ThePlanning]),
        new("Transport is feature-blind", Transport, _ => true, SampleIn(Transport, "Http", "Stray"),
            [TheFeatures, TheData, ThePlanning, EntityFramework, Mapster]),
        new("Features know no transport and no provider", Features, _ => true, SampleIn(Features, "Safety", "Stray"),
        [
            AspNet, TheTransport, Forbidden.Names("Npgsql", "Npgsql.NpgsqlConnection"),
            Forbidden.Names("Npgsql", "Microsoft.EntityFrameworkCore.NpgsqlDbContextOptionsBuilderExtensions"),
            Forbidden.Names("Microsoft.Data.Sqlite", "Microsoft.Data.Sqlite.SqliteConnection"),
            Forbidden.Names(
                "Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.EntityFrameworkCore.SqliteDbContextOptionsBuilderExtensions"),
            Forbidden.Names("Microsoft.Data.SqlClient", "Microsoft.Data.SqlClient.SqlConnection"),
            Forbidden.Names("Microsoft.EntityFrameworkCore.SqlServer", "Microsoft.EntityFrameworkCore.SqlServerDbContextOptionsExtensions"),
        ]),
        new("Types, edges and roots know no database", Features, site => site.IsGraphRole, SampleIn(Features, "Safety", "StrayQueries"),
            [EntityFramework, DbContext, Mapster]),
        new("Use cases know no engine", Features, site => site.IsUseCase, SampleIn(
            Features, "Safety", "FindStray"), [GraphQL, GraphQLParser]),
        new("Rules only decide", Features, site => site.IsRules, SampleIn(Features, "Safety", "StrayRules"),
            [EntityFramework, GraphQL, GraphQLParser, Tasks, Clock]),
    ];

    /// <summary>A class in a folder of a room with one member that evaluates <c>$use</c>.</summary>
    public static SourceFile SampleIn(string room, string folder, string type) => new(
        $"src/{room}/{folder}/{type}.cs",
        $$"""
        namespace {{room}}.{{folder}}
        {
            public sealed class {{type}}
            {
                public static object? Used => $use;
            }
        }
        """);
}
