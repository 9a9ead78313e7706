using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;

namespace ProjectsApi.Benchmarks;

/// <summary>Baseline of the ratio: the same JSON from prepared statements, one round trip for each request, without any layer.</summary>
internal static class HandWritten
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> RunAsync(string connectionString, string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        await using var app = builder.Build();
        await using var source = new NpgsqlDataSourceBuilder(
            new NpgsqlConnectionStringBuilder(
                connectionString)
            { MaxAutoPrepare = 50, AutoPrepareMinUsages = 2, NoResetOnClose = true }.ConnectionString).Build();
        app.MapGet("/q1", context => Answer(context, w => HandWrittenQueries.Q1Async(source, w, Stage(context), context.RequestAborted)));
        app.MapGet(
            "/q2", context => Answer(
                context, w => HandWrittenQueries.Q2Async(source, w, Guid.Parse(Text(context, "id")), context.RequestAborted)));
        app.MapGet("/q3", context => Answer(context, w => HandWrittenQueries.Q3Async(source, w, Stage(context), context.RequestAborted)));
        app.MapGet("/health/ready", () => "ready");
        await app.RunAsync();
        return 0;
    }

    private static async Task Answer(HttpContext context, Func<Utf8JsonWriter, Task> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, Json);
        await write(json);
    }

    private static int Stage(HttpContext context) => int.Parse(Text(context, "stage"), CultureInfo.InvariantCulture);

    private static string Text(HttpContext context, string name) => context.Request.Query[name].ToString();
}
