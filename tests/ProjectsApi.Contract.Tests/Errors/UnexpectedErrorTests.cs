using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Errors;

public sealed class UnexpectedErrorTests : IDisposable
{
    private readonly RecordingLogs _logs = new();
    private readonly LibraryApi _library;

    public UnexpectedErrorTests() =>
        _library = LibraryApi.Start(
            more: services => services.AddLogging(logging => logging.AddProvider(_logs).SetMinimumLevel(LogLevel.Debug)));

    public void Dispose()
    {
        _library.Dispose();
        _logs.Dispose();
    }

    [Fact]
    public async Task What_a_resolver_threw_is_masked_for_the_client_and_logged_with_the_request_id()
    {
        var answer = await _library.AskAsync("{ broken }");

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":"""
                + """["broken"],"extensions":{"requestId":"r-1"}}],"data":{"broken":null}}""",
            answer);
        var (level, text, exception) = Assert.Single(_logs.Entries);
        Assert.Equal((LogLevel.Error, "Request r-1 failed at broken"), (level, text));
        Assert.IsType<NotSupportedException>(exception);
    }

    [Fact]
    public async Task An_exception_shared_by_many_fields_is_logged_once()
    {
        await _library.AskAsync("{ a: shared b: shared c: shared }");

        Assert.Single(_logs.Entries);
    }

    [Fact]
    public async Task A_missing_required_value_is_HotChocolates_error()
    {
        var answer = await _library.AskAsync("{ missing }");

        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":3}],"path":"""
                + """["missing"],"extensions":{"code":"HC0018"}}],"data":null}""",
            answer);
    }

    [Fact]
    public async Task A_cancelled_read_is_never_logged_as_an_error()
    {
        var answer = await _library.AskAsync("{ cancelled }");

        Assert.Contains("Unexpected Execution Error", answer, StringComparison.Ordinal);
        Assert.All(_logs.Entries, entry => Assert.Equal(LogLevel.Debug, entry.Level));
    }
}
