namespace ProjectsApi.Host.Tests.Access;

/// <summary>A socket authenticates by its first message and stays open while its caller is valid.</summary>
public sealed class SocketTests(AccessHost host) : IClassFixture<AccessHost>
{
    // Guaranteed time with the default interval.
    private static readonly TimeSpan Promise = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task The_token_of_the_first_message_is_the_caller_of_every_operation()
    {
        var token = AccessHost.Bearer(await host.SignInAsync()).Value;
        using var socket = await AccessSocket.OpenAsync(host.Client, $$$"""{"Authorization":"{{{token}}}"}""");

        Assert.Equal("connection_ack", (await socket.ReadAsync()).GetProperty("type").GetString());
        var data = await socket.AskAsync("1", "{ me { name } }");

        Assert.Equal("王芳", data.GetProperty("me").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("\"Bearer made-up\"")]
    [InlineData("\"\"")]
    [InlineData("5")]
    [InlineData("[\"Bearer made-up\"]")]
    public async Task An_invalid_token_closes_the_socket(string authorization)
    {
        using var socket = await AccessSocket.OpenAsync(host.Client, $$$"""{"Authorization":{{{authorization}}}}""");

        Assert.Equal(4403, await socket.ClosedWithAsync(Promise));
    }

    [Theory]
    [InlineData("""{"Authorization":null}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task A_socket_without_a_token_is_anonymous(string payload)
    {
        using var socket = await AccessSocket.OpenAsync(host.Client, payload);

        Assert.Equal("connection_ack", (await socket.ReadAsync()).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_changed_password_closes_open_sockets()
    {
        const string Other = "sun.li@example.cn";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);
        var header = AccessHost.Bearer(await host.SignInAsync(Other));
        using var socket = await AccessSocket.OpenAsync(host.Client, $$$"""{"Authorization":"{{{header.Value}}}"}""");
        Assert.Equal("connection_ack", (await socket.ReadAsync()).GetProperty("type").GetString());

        using var changed = await host.SendAsync(
            HttpMethod.Post, "/account/manage/info", new { oldPassword = AccessHost.Password, newPassword = "Another-horse-8" }, header);

        Assert.True(changed.IsSuccessStatusCode);
        Assert.Equal(4403, await socket.ClosedWithAsync(Promise));
    }
}
