namespace ProjectsApi.Transport.Sockets;

/// <summary>
/// Sends <c>ka</c> at once and then at an interval, as the old protocol has it: its client takes a connection for dead
/// that was silent for 30 seconds after the first one.
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
