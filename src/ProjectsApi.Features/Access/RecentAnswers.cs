using System.Collections.Concurrent;

namespace ProjectsApi.Features.Access;

/// <summary>Answers kept for a few seconds, at most some thousands of them.</summary>
internal sealed class RecentAnswers<TKey, TAnswer>(TimeProvider clock, TimeSpan kept)
    where TKey : notnull
    where TAnswer : class
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<TKey, (TAnswer Answer, DateTimeOffset Until)> _answers = new();
    private long _forgotten;

    /// <summary>Everything is asked again; an answer that is being looked for is given and not kept.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _forgotten);
        _answers.Clear();
    }

    public async ValueTask<TAnswer> GetAsync(TKey key, Func<CancellationToken, Task<TAnswer>> find, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_answers.TryGetValue(key, out var known) && now < known.Until)
        {
            return known.Answer;
        }

        var forgotten = Interlocked.Read(ref _forgotten);
        var answer = await find(cancellationToken);
        if (_answers.Count >= Most)
        {
            // Rare and cheap: everything is asked again within seconds anyway.
            _answers.Clear();
        }

        _answers[key] = (answer, now + kept);
        if (forgotten != Interlocked.Read(ref _forgotten))
        {
            _answers.TryRemove(key, out _);
        }

        return answer;
    }
}
