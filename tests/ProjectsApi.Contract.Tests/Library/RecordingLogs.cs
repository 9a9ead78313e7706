using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ProjectsApi.Contract.Tests.Library;

/// <summary>Keeps what the engine logs.</summary>
public sealed class RecordingLogs : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text, Exception? Exception)> _entries = [];

    public IReadOnlyList<(LogLevel Level, string Text, Exception? Exception)> Entries => [.. _entries];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _entries.Enqueue((logLevel, formatter(state, exception), exception));

    public void Dispose()
    {
    }
}
