using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>Answers that are remembered no longer leave the table; they are no rows of the register, so the log has nothing to
/// tell.</summary>
public static class ExpiredIdempotencyKeys
{
    /// <summary>How many go with one statement, so that it holds its locks for a moment only.</summary>
    public const int AtOnce = 500;

    /// <summary>Removes some of the expired answers, the oldest first.</summary>
    /// <param name="context">Context without a transaction.</param>
    /// <param name="oldest">Instant from which on answers are kept.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>How many went; none when there are none, or when another node is removing them at this moment.</returns>
    public static async Task<int> RemoveSomeAsync(ProjectsDbContext context, DateTime oldest, CancellationToken cancellationToken)
    {
        var expired = context.IdempotentAnswers.Where(answer => answer.At < oldest);
        // Up to an instant instead of up to a number: a range of the index, which every database removes without a join.
        var last = await expired.OrderBy(answer => answer.At)
            .Skip(AtOnce - 1).Select(answer => (DateTime?)answer.At).FirstOrDefaultAsync(cancellationToken);
        return await (last is { } end ? expired.Where(answer => answer.At <= end) : expired).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Makes way for a new answer under a key whose old one has expired; one that has not expired stays.</summary>
    /// <remarks>Whoever was faster, another write or the sweep, makes this find nothing, which is as good.</remarks>
    public static Task<int> RemoveAsync(
        ProjectsDbContext context, Guid person, string key, DateTime oldest, CancellationToken cancellationToken) =>
        context.IdempotentAnswers.Where(answer => answer.PersonId == person && answer.Key == key && answer.At < oldest)
            .ExecuteDeleteAsync(cancellationToken);
}
