using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Console;

namespace ProjectsApi.Host.Startup;

/// <summary>Logs to the console with an instant in each record; as JSON outside Development.</summary>
internal static class ConsoleLogging
{
    public static void AddConsoleLogging(this IHostApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.Configure<SimpleConsoleFormatterOptions>(console => console.TimestampFormat = "HH:mm:ss.fff ");
            return;
        }

        builder.Logging.ClearProviders().AddJsonConsole(json =>
        {
            json.IncludeScopes = true;
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            // Chinese text stays unescaped; a log is no web page.
            json.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
    }
}
