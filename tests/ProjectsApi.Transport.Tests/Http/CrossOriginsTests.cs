namespace ProjectsApi.Transport.Tests.Http;

public sealed class CrossOriginsTests
{
    [Theory]
    [InlineData("https://a.example.com", "https://a.example.com")]
    [InlineData("http://localhost:3000", "http://localhost:3000")]
    [InlineData("http://[::1]:3000", "http://[::1]:3000")]
    [InlineData("capacitor://localhost", "capacitor://localhost")]
    [InlineData("HTTPS://A.example.com", "https://a.example.com")]
    [InlineData("https://a.example.com:443", "https://a.example.com")]
    [InlineData("https://a.example.com/", "https://a.example.com")]
    [InlineData("https://a.example.com/page?q#f", "https://a.example.com")]
    [InlineData("https://wang@a.example.com", "https://a.example.com")]
    [InlineData("https://例子.cn", "https://xn--fsqu00a.cn")]
    [InlineData("a.example.com", null)]
    [InlineData("localhost:3000", null)]
    [InlineData("https://", null)]
    [InlineData("https://*.example.com", null)]
    [InlineData("file:///home/page.html", null)]
    [InlineData("null", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_origin_is_corrected_to_what_browsers_send(string? text, string? origin) =>
        Assert.Equal(origin, CrossOrigins.Correct(text));
}
