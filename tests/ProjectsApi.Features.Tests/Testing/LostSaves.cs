using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Saves that fail as they would when others were in the way; none, unless a test asks for it.</summary>
public sealed class LostSaves : SaveChangesInterceptor
{
    public int Left { get; set; }

    /// <summary>What each of them ends in.</summary>
    public Func<Exception> Failure { get; set; } = () => new InvalidOperationException("The test says how a save fails.");

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        Left-- > 0 ? throw Failure() : ValueTask.FromResult(result);
}
