using ProjectsApi.Transport.Tests.Answers;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>Language of a request, by header and by socket.</summary>
public sealed class LanguageTests
{
    private const string Url = "/graphql?query={locale}";

    [Theory]
    [InlineData(null, "En", "en")]
    [InlineData("", "En", "en")]
    [InlineData("en", "En", "en")]
    [InlineData("zh-CN", "ZhCn", "zh-CN")]
    [InlineData("zh", "ZhCn", "zh-CN")]
    [InlineData("ZH-hans-cn", "ZhCn", "zh-CN")]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "ZhCn", "zh-CN")]
    [InlineData("en;q=0.5, zh;q=0.7", "ZhCn", "zh-CN")]
    [InlineData("en, zh", "En", "en")]
    [InlineData("fr, zh;q=0.1", "ZhCn", "zh-CN")]
    [InlineData("zh;q=0, en;q=0.1", "En", "en")]
    [InlineData("fr", "En", "en")]
    [InlineData("*", "En", "en")]
    [InlineData("zhx", "En", "en")]
    [InlineData("§;;q=x", "En", "en")]
    public async Task The_header_chooses_the_language_and_the_answer_names_it(string? accepted, string locale, string tag)
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var answer = await api.GetAsync(Url, ("Accept-Language", accepted));

        Assert.Equal($$$"""{"data":{"locale":"{{{locale}}}"}}""", answer.Body);
        Assert.Equal((tag, "Accept-Language"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task Kept_answers_of_two_languages_do_not_mix()
    {
        var versions = new ToyVersions();
        await using var api = await versions.StartAsync();

        var english = await api.GetAsync(Url);
        var chinese = await api.GetAsync(Url, ("Accept-Language", "zh-CN"));
        var again = await api.GetAsync(Url, ("Accept-Language", "zh-CN, en;q=0.5"));

        Assert.Equal("""{"data":{"locale":"En"}}""", english.Body);
        Assert.Equal("""{"data":{"locale":"ZhCn"}}""", chinese.Body);
        Assert.Equal(chinese.Body, again.Body);
        Assert.Single(api.Log.Lines, line => line.Contains("IsKept", StringComparison.Ordinal));
        Assert.Equal(english.Body, (await api.GetAsync(Url)).Body);
        Assert.Equal(("zh-CN", "en"), (again.Header("Content-Language"), english.Header("Content-Language")));
        Assert.Equal("Accept-Language, Accept-Encoding", again.Header("Vary"));
    }

    [Fact]
    public async Task Kept_posts_of_two_languages_do_not_mix()
    {
        var versions = new ToyVersions();
        await using var api = await versions.StartAsync();
        async Task<string> AskAsync(string language)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{ locale }"}""") };
            request.Content.Headers.ContentType = new("application/json");
            return (await api.SendAsync(request, ("Accept-Language", language))).Body;
        }

        // The third answer to a POST comes from memory.
        foreach (var _ in Enumerable.Range(0, 3))
        {
            Assert.Equal("""{"data":{"locale":"En"}}""", await AskAsync("en"));
            Assert.Equal("""{"data":{"locale":"ZhCn"}}""", await AskAsync("zh"));
        }

        Assert.Equal(2, api.Log.Lines.Count(line => line.Contains("IsKept", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_tag_of_one_language_is_not_that_of_another_for_equal_bytes()
    {
        var versions = new ToyVersions();
        await using var api = await versions.StartAsync();
        const string Same = "/graphql?query={hello}";
        var english = await api.GetAsync(Same);

        var chinese = await api.GetAsync(Same, ("Accept-Language", "zh"), ("If-None-Match", english.Header("ETag")));

        Assert.Equal((200, english.Body), (chinese.Status, chinese.Body));
        Assert.NotEqual(english.Header("ETag"), chinese.Header("ETag"));
        var tag = chinese.Header("ETag");
        Assert.Equal(304, (await api.GetAsync(Same, ("Accept-Language", "zh"), ("If-None-Match", tag))).Status);
    }

    [Theory]
    [InlineData("""{"locale":"zh-CN"}""", "ZhCn")]
    [InlineData("""{"locale":"en"}""", "En")]
    [InlineData("""{"locale":"fr"}""", "En")]
    [InlineData("""{"locale":7}""", "En")]
    [InlineData("{}", "En")]
    public async Task A_socket_names_its_language_at_its_start(string payload, string locale)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api);
        await socket.SendAsync("""{"type":"connection_init","payload":""" + payload + "}");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());

        await socket.SubscribeAsync("1", "{ locale }");

        Assert.Contains($$$"""{"data":{"locale":"{{{locale}}}"}""", await socket.ReceiveAsync(), StringComparison.Ordinal);
    }
}
