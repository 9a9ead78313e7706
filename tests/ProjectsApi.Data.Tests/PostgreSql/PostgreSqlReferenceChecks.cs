using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Data.Tests.PostgreSql;

/// <summary>The cost of reference checks in a session that has seen small tables only.</summary>
public sealed class PostgreSqlReferenceChecks(PostgreSqlDatabase database) : IClassFixture<PostgreSqlDatabase>
{
    // The server keeps a plan after five checks.
    private const int Few = 20;
    private const int Many = 1_500;

    [SkippableFact]
    public async Task A_session_that_wrote_a_few_nodes_checks_many_without_reading_the_table_for_each()
    {
        await using var context = database.Open();
        var read = await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            foreach (var size in (int[])[Few, Many])
            {
                var register = new Register();
                context.Add(register.Project);
                await context.SaveChangesAsync();
                var nodes = Enumerable.Range(1, size).Select(ordinal => NodeOf(register, ordinal)).ToList();
                context.Bulk.Add(nodes);
                context.Bulk.Add(nodes.Zip(nodes.Skip(1), (first, next) => LinkOf(register, first, next)));
                await context.SaveChangesAsync();
            }

            // The system counts the rows that sequential scans of this transaction have read.
            return await context.Database.SqlQuery<long>(
                $"""SELECT seq_tup_read AS "Value" FROM pg_stat_xact_user_tables WHERE relname = 'ScheduleNodes'""").SingleAsync();
        });

        Assert.InRange(read, 0, 2 * Many);
    }

    private static ScheduleNode NodeOf(Register register, int ordinal) => new()
    {
        Id = Guid.CreateVersion7(),
        ProjectId = register.Project.Id,
        Ordinal = ordinal,
        Name = $"节点 {ordinal}",
        Kind = ScheduleNodeKind.Task,
    };

    private static ScheduleLink LinkOf(Register register, ScheduleNode first, ScheduleNode next) => new()
    {
        Id = Guid.CreateVersion7(),
        ProjectId = register.Project.Id,
        PredecessorId = first.Id,
        SuccessorId = next.Id,
        Kind = ScheduleLinkKind.FS,
    };
}
