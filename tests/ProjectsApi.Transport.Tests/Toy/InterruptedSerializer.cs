using GraphQL;

namespace ProjectsApi.Transport.Tests.Toy;

/// <summary>Fails after a number of bytes.</summary>
public sealed class InterruptedSerializer(int written) : IGraphQLSerializer
{
    public bool IsNativelyAsync => true;

    public async Task WriteAsync<T>(Stream stream, T? value, CancellationToken cancellationToken = default)
    {
        await stream.WriteAsync(new byte[written], cancellationToken);
        throw new InvalidOperationException("broke off");
    }

    public ValueTask<T?> ReadAsync<T>(Stream stream, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public T? ReadNode<T>(object? value) => throw new NotSupportedException();
}
