using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Keeps the exceptions that clients only see masked, so that a test fails with the cause.</summary>
public sealed class FaultLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<Exception> _faults = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null)
        {
            _faults.Enqueue(exception);
        }
    }

    public void ThrowFirst()
    {
        if (_faults.TryDequeue(out var fault))
        {
            throw new InvalidOperationException("The operation broke, which a client would see masked.", fault);
        }
    }

    public IReadOnlyList<Exception> Take()
    {
        Exception[] taken = [.. _faults];
        _faults.Clear();
        return taken;
    }

    public void Dispose()
    {
    }
}
