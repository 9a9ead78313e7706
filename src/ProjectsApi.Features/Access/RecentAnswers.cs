using System.Collections.Concurrent;

namespace ProjectsApi.Features.Access;

/// <summary>Answers kept for a few seconds, at most some thousands of them.</summary>
internal sealed class RecentAnswers<TKey, TAnswer>(TimeProvider clock, TimeSpan kept)
    where TKey : notnull
    where TAnswer : class
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<TKey, (TAnswer Answer, DateTimeOffset Until)> _answers = new();

    public async ValueTask<TAnswer> GetAsync(TKey key, Func<CancellationToken, Task<TAnswer>> find, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_answers.TryGetValue(key, out var known) && now < known.Until)
        {
            return known.Answer;
        }

        var answer = await find(cancellationToken);
        if (_answers.Count >= Most)
        {
            // Rare and cheap: everything is asked again within seconds anyway.
            _answers.Clear();
        }

        _answers[key] = (answer, now + kept);
        return answer;
    }
}
