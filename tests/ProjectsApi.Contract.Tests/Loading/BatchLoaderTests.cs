using ProjectsApi.Contract.Loading;

namespace ProjectsApi.Contract.Tests.Loading;

public sealed class BatchLoaderTests
{
    private readonly List<string> _fetched = [];

    [Fact]
    public async Task Keys_are_fetched_together_and_each_once()
    {
        var loader = Loader();
        var results = new[] { loader.Load(1), loader.Load(2), loader.Load(1) };

        var values = await Task.WhenAll(results.Select(r => r.GetResultAsync()));

        Assert.Equal(["one", "two", "one"], values);
        Assert.Equal(["1,2"], _fetched);
    }

    [Fact]
    public async Task What_is_asked_for_after_a_fetch_is_fetched_anew()
    {
        var loader = Loader();
        await loader.Load(1).GetResultAsync();

        await loader.Load(2).GetResultAsync();

        Assert.Equal(["1", "2"], _fetched);
    }

    [Fact]
    public async Task What_is_not_found_is_null_or_what_the_caller_wants_instead()
    {
        var loader = Loader();
        var (without, instead) = (loader.Load(9), loader.Load(8, "nothing"));

        Assert.Null(await without.GetResultAsync());
        Assert.Equal("nothing", await instead.GetResultAsync());
        Assert.Equal(["9,8"], _fetched);
    }

    [Fact]
    public async Task A_fetch_that_fails_fails_for_every_key_and_not_for_the_next_fetch()
    {
        var calls = 0;
        var loader = new BatchLoader<int, string>((keys, _) => ++calls == 1
            ? Task.FromException<IReadOnlyDictionary<int, string>>(new TimeoutException())
            : Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(k => k, k => $"{k}")));
        var (first, second) = (loader.Load(1), loader.Load(2));

        await Assert.ThrowsAsync<TimeoutException>(() => first.GetResultAsync());
        await Assert.ThrowsAsync<TimeoutException>(() => second.GetResultAsync());
        Assert.Equal("3", await loader.Load(3).GetResultAsync());
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task The_token_of_the_request_reaches_the_fetch()
    {
        using var source = new CancellationTokenSource();
        var seen = CancellationToken.None;
        var loader = new BatchLoader<int, string>((_, token) =>
        {
            seen = token;
            return Task.FromResult<IReadOnlyDictionary<int, string>>(new Dictionary<int, string>());
        });

        await loader.Load(1).GetResultAsync(source.Token);

        Assert.Equal(source.Token, seen);
    }

    private BatchLoader<int, string> Loader() => new((keys, _) =>
    {
        _fetched.Add(string.Join(',', keys));
        var known = new Dictionary<int, string> { [1] = "one", [2] = "two" };
        return Task.FromResult<IReadOnlyDictionary<int, string>>(known.Where(k => keys.Contains(k.Key)).ToDictionary());
    });
}
