using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Tests.Execution;

namespace ProjectsApi.Contract.Tests.Incremental;

public sealed class RefusedDirectiveTests : IDisposable
{
    private readonly HarbourApi _api = HarbourApi.Ours();

    public void Dispose() => _api.Dispose();

    [Theory]
    [InlineData("mutation { ... @defer { launch { name } } }", "Defer directive cannot be used on root mutation type `Mutation`.")]
    [InlineData("mutation { launch @stream { name } }", "Stream directive cannot be used on root mutation type `Mutation`.")]
    [InlineData(
        """{ ship { ... @defer(label: "a") { name } convoy @stream(label: "a") { name } } }""",
        "Defer/Stream directive label argument must be unique.")]
    [InlineData(
        "query($l: String) { ship { ... @defer(label: $l) { name } } }", "Directive `defer`'s label argument must be a static string.")]
    [InlineData("{ ship { name @stream } }", "Stream directive cannot be used on non-list field `name` on type `Ship`.")]
    [InlineData("{ ships @stream(initialCount: -1) { name } }", "The argument `initialCount` of `@stream` is -1; send 0 or more.")]
    [InlineData("{ ships @defer { name } }", "Directive 'defer' may not be used on Field.")]
    [InlineData("{ ship { ... @defer(if: null) { name } } }", "Argument 'if' has invalid value. Expected 'Boolean!', found null.")]
    public async Task A_directive_without_meaning_is_refused(string query, string message)
    {
        foreach (var form in Enum.GetValues<IncrementalForm>())
        {
            Assert.Contains(
                $$"""{"errors":[{"message":"{{message}}",""", Assert.Single(await _api.PartsAsync(query, form)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{ ship { ... @defer { name } } }", "defer")]
    [InlineData("{ ships @stream { name } }", "stream")]
    public async Task A_directive_that_is_off_is_unknown(string query, string directive)
    {
        using var api = HarbourApi.Ours(options => (options.EnableDefer, options.EnableStream) = (false, false));

        Assert.Contains(
            $"Unknown directive '{directive}'.", Assert.Single(await api.PartsAsync(query)), StringComparison.Ordinal);
    }
}
