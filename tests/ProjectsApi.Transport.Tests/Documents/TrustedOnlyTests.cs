using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Documents;

/// <summary>Some callers may run nothing but trusted documents.</summary>
public sealed class TrustedOnlyTests : IDisposable
{
    private readonly ToyDocuments documents = new();

    [Theory]
    [InlineData(TrustedOnly.None, false, 200)]
    [InlineData(TrustedOnly.Anonymous, false, 400)]
    [InlineData(TrustedOnly.Anonymous, true, 200)]
    [InlineData(TrustedOnly.Everyone, false, 400)]
    [InlineData(TrustedOnly.Everyone, true, 400)]
    public async Task Only_free_callers_send_a_document(TrustedOnly only, bool isSignedIn, int status)
    {
        await using var api = await StartAsync(only, isSignedIn);

        var sent = await api.QueryAsync("{ hello }");
        var named = await api.PostAsync("""{"id":"hello"}""");

        Assert.Equal((status, 200), (sent.Status, named.Status));
        if (status == 400)
        {
            Assert.Equal("HC0067", sent.Code);
            Assert.StartsWith("Only persisted operations are allowed.", sent.ErrorMessage, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_stored_document_is_not_trusted()
    {
        await using var api = await StartAsync(TrustedOnly.Everyone, isSignedIn: true);
        var hash = ToyDocuments.HashOf("{ hello }");

        Assert.Equal("PersistedQueryNotFound", (await api.PostAsync(ToyDocuments.Body(hash))).ErrorMessage);
        Assert.Equal("HC0067", (await api.PostAsync(ToyDocuments.Body(hash, "{ hello }"))).Code);
        Assert.Equal("HC0020", (await api.PostAsync(ToyDocuments.Body(hash))).Code);
    }

    [Fact]
    public async Task Without_a_folder_the_start_is_refused() => await AssertRefusedAsync(
        new() { Only = TrustedOnly.Anonymous },
        "GraphQL:Operations:Only: is Anonymous, so GraphQL:Operations:Folder has to name the folder of their documents.");

    [Fact]
    public async Task A_folder_that_cannot_be_used_refuses_the_start()
    {
        await AssertRefusedAsync(new() { Folder = "/no/such/folder" }, "GraphQL:Operations:Folder: there is no folder '/no/such/folder'.");
        documents.Write("broken", "query {\n hello");
        await AssertRefusedAsync(new() { Folder = documents.Folder }, "broken.graphql' is no GraphQL document: ");
        documents.Write("broken", "{ hello }");
        documents.Write("two words", "{ hello }");
        await AssertRefusedAsync(new() { Folder = documents.Folder }, "two words.graphql' is not named by an id;");
    }

    public void Dispose() => documents.Dispose();

    private static async Task AssertRefusedAsync(OperationOptions operations, string reason)
    {
        var refusal = await Assert.ThrowsAsync<DocumentFolderException>(
            () => ToyApi.StartAsync(options => options.Operations = operations));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private Task<ToyApi> StartAsync(TrustedOnly only, bool isSignedIn) => ToyApi.StartAsync(
        options => options.Operations = new() { Folder = documents.Folder, Only = only },
        pipeline: app => app.Use((context, next) =>
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([], isSignedIn ? "toy" : null));
            return next(context);
        }),
        withContract: true);
}
