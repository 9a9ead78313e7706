using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>Removes expired answers; they are no rows of the register and not in its log.</summary>
public static class ExpiredIdempotencyKeys
{
    /// <summary>Rows removed by one statement, which holds its locks for a moment only.</summary>
    public const int AtOnce = 500;

    /// <summary>Removes some of the expired answers, the oldest first.</summary>
    /// <param name="context">Context without a transaction.</param>
    /// <param name="oldest">Answers from this instant on are kept.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Rows removed; 0 if none are left, or another node is removing them.</returns>
    public static async Task<int> RemoveSomeAsync(ProjectsDbContext context, DateTime oldest, CancellationToken cancellationToken)
    {
        var expired = context.IdempotentAnswers.Where(answer => answer.At < oldest);
        // A limit by instant is a range of the index, which every database removes without a join.
        var last = await expired.OrderBy(answer => answer.At)
            .Skip(AtOnce - 1).Select(answer => (DateTime?)answer.At).FirstOrDefaultAsync(cancellationToken);
        return await (last is { } end ? expired.Where(answer => answer.At <= end) : expired).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Removes the answer under a key if it has expired.</summary>
    /// <remarks>Finding nothing is fine: another write or the sweep was faster.</remarks>
    public static Task<int> RemoveAsync(
        ProjectsDbContext context, Guid person, string key, DateTime oldest, CancellationToken cancellationToken) =>
        context.IdempotentAnswers.Where(answer => answer.PersonId == person && answer.Key == key && answer.At < oldest)
            .ExecuteDeleteAsync(cancellationToken);
}
