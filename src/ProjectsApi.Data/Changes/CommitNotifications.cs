using System.Threading.Channels;

namespace ProjectsApi.Data.Changes;

/// <summary>Pending notification of this node's commits; several commits make one.</summary>
public sealed class CommitNotifications
{
    private readonly Channel<bool> _pending = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add() => _pending.Writer.TryWrite(true);

    /// <summary>One item per notification, for one reader.</summary>
    public IAsyncEnumerable<bool> ReadAsync(CancellationToken cancellationToken) => _pending.Reader.ReadAllAsync(cancellationToken);
}
