using System.Threading.Channels;

namespace ProjectsApi.Data.Changes;

/// <summary>Commits of this node that one way of telling has yet to tell; many are one piece of news.</summary>
public sealed class CommitNews
{
    private readonly Channel<bool> _untold = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add() => _untold.Writer.TryWrite(true);

    /// <summary>One item whenever there is news; for one reader.</summary>
    public IAsyncEnumerable<bool> ReadAsync(CancellationToken cancellationToken) => _untold.Reader.ReadAllAsync(cancellationToken);
}
