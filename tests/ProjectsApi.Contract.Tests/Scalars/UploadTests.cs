using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Introspection;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Scalars;

public sealed class UploadTests : IDisposable
{
    private readonly ServiceProvider _services;

    public UploadTests()
    {
        var services = new ServiceCollection();
        services.AddGraphQLContract().AddGraphQL(engine => engine.AddSelfActivatingSchema<PlanSchema>());
        _services = services.BuildServiceProvider();
    }

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task An_input_record_reads_its_files()
    {
        var answer = await KeepAsync(
            "texts", new() { ["file"] = Plan("a.xml", "alpha"), ["more"] = new List<object?> { Plan("b.xml", "bravo") } });

        Assert.Equal("""{"data":{"keepPlan":{"texts":["alpha","bravo"]}}}""", answer);
    }

    [Fact]
    public async Task A_request_that_is_sent_again_with_the_same_file_is_the_same_input()
    {
        var first = await KeepAsync("hash", new() { ["file"] = Plan("a.xml", "alpha"), ["idempotencyKey"] = "k-1" });
        var again = await KeepAsync("hash", new() { ["idempotencyKey"] = "k-2", ["file"] = Plan("a.xml", "alpha") });

        Assert.Matches("^{\"data\":{\"keepPlan\":{\"hash\":\"[0-9a-f]{64}\"}}}$", first);
        Assert.Equal(first, again);
    }

    [Fact]
    public async Task Another_content_name_type_or_place_is_another_input()
    {
        var plan = Plan("a.xml", "alpha");
        string[] hashes =
        [
            await KeepAsync("hash", new() { ["file"] = plan }),
            await KeepAsync("hash", new() { ["file"] = Plan("a.xml", "alphb") }),
            await KeepAsync("hash", new() { ["file"] = Plan("b.xml", "alpha") }),
            await KeepAsync("hash", new() { ["file"] = UploadedFile.InMemory("a.xml", null, "alpha"u8.ToArray()) }),
            await KeepAsync("hash", new() { ["more"] = new List<object?> { plan } }),
            await KeepAsync("hash", new() { ["more"] = new List<object?> { plan, plan } }),
            await KeepAsync("hash", new() { ["file"] = null }),
            await KeepAsync("hash", []),
        ];

        Assert.All(hashes, answer => Assert.DoesNotContain("errors", answer, StringComparison.Ordinal));
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void A_file_in_memory_is_read_as_often_as_it_is_opened()
    {
        var file = Plan("a.xml", "alpha");

        using var first = new StreamReader(file.OpenReadStream());
        using var second = new StreamReader(file.OpenReadStream());

        Assert.Equal(("alpha", "alpha", 5), (first.ReadToEnd(), second.ReadToEnd(), file.Length));
        Assert.Equal("8ed3f6ad685b959ead7022518e1af76cd816f8e8ec7ccdda1ed4018e8f2223f8", file.ContentHash);
    }

    [Fact]
    public void The_scalar_is_printed_only_where_a_field_takes_it()
    {
        using var library = LibraryApi.Start();

        Assert.Contains(
            "\"File that comes in a part of its own, by the GraphQL multipart request specification(文件上传)\"\nscalar Upload\n",
            SchemaText.Print(_services.GetRequiredService<ISchema>()),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Upload", SchemaText.Print(library.Schema), StringComparison.Ordinal);
    }

    [Fact]
    public void An_upload_is_never_answered() =>
        Assert.Throws<InvalidOperationException>(() => new UploadType().Serialize(Plan("a.xml", "alpha")));

    [Fact]
    public void Null_is_no_file_and_legal()
    {
        var upload = new UploadType();

        Assert.Null(upload.ParseValue(null));
        Assert.Null(upload.ParseLiteral(new GraphQLNullValue()));
        Assert.Equal("HC0016", Assert.Throws<ContractError>(() => upload.ParseValue("alpha")).Code);
    }

    private static UploadedFile Plan(string name, string content) =>
        UploadedFile.InMemory(name, "application/xml", System.Text.Encoding.UTF8.GetBytes(content));

    private async Task<string> KeepAsync(string field, Dictionary<string, object?> input)
    {
        var result = await _services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Query = $"mutation ($input: KeepPlanInput!) {{ keepPlan(input: $input) {{ {field} }} }}",
            Schema = _services.GetRequiredService<ISchema>(),
            RequestServices = _services,
            UserContext = new RequestContext("r-1"),
            Variables = new Dictionary<string, object?> { ["input"] = input }.ToInputs(),
        });
        return _services.GetRequiredService<IGraphQLTextSerializer>().Serialize(result);
    }
}
