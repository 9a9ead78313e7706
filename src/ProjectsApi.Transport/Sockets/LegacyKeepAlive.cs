namespace ProjectsApi.Transport.Sockets;

/// <summary>
/// Sends <c>ka</c> at once and then at an interval, as the legacy protocol requires. Its client drops a connection after 30 seconds of
/// silence.
/// </summary>
internal sealed class LegacyKeepAlive(SocketChannel channel, TimeSpan interval, TimeProvider clock)
{
    /// <summary>Runs until the token fires.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await channel.SendAsync(ServerMessages.KeepAlive, () => true, cancellationToken);
            await Task.Delay(interval, clock, cancellationToken);
        }
    }
}
