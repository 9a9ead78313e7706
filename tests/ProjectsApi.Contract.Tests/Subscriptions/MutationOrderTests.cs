namespace ProjectsApi.Contract.Tests.Subscriptions;

public sealed class MutationOrderTests
{
    [Fact]
    public async Task Each_payload_shows_the_state_after_its_own_mutation_batches_included()
    {
        using var api = new TideApi();

        var answer = api.Text(await api.RunAsync("mutation { first: raise { then late again: late } second: raise { late then } }"));

        Assert.Equal(
            """{"data":{"first":{"then":1,"late":"level 1, batch 1","again":"level 1, batch 2"},"second":{"late":"level 2, batch """
                + """3","then":2}}}""",
            answer);
    }

    [Fact]
    public async Task A_payload_that_fails_keeps_the_others()
    {
        using var api = new TideApi();

        var answer = await api.RunAsync("mutation { first: raise { failing } second: raise { then } }");

        Assert.EndsWith("""{"first":{"failing":null},"second":{"then":2}}}""", api.Text(answer), StringComparison.Ordinal);
        Assert.Single(answer.Errors ?? []);
    }
}
