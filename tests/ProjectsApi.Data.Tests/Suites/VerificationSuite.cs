using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Comparing the tables with the log finds changes made outside the program.</summary>
public abstract class VerificationSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task Each_kind_of_tampering_is_named_by_its_row()
    {
        var register = new Register();
        await using var context = database.Open();
        context.AddRange(register.Rows);
        await context.SaveChangesAsync();
        database.Clock.Advance(TimeSpan.FromMinutes(3));
        register.Project.TotalInvestment = 7.25m;
        context.Remove(context.ChangeTracker.Entries<ProjectParty>().First().Entity);
        await context.SaveChangesAsync();

        var sound = await VerifyAsync();
        Assert.Empty(sound.Differences);
        Assert.Equal(0, sound.Count);
        Assert.True(sound.Rows > 15 && sound.Changes > sound.Rows);

        await context.Projects.Where(p => p.Id == register.Project.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.TotalInvestment, 8m));
        await context.SafetyChecks.Where(c => c.Id == register.Check.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Score, 100));
        await context.Changes.Where(c => c.EntityId == register.Phase.Id).ExecuteDeleteAsync();
        await context.JobTargets.ExecuteDeleteAsync();

        var found = (await VerifyAsync()).Differences;
        Assert.Contains(
            found, text => text.StartsWith(
                $"Project {register.Project.Id}: TotalInvestment is '8", StringComparison.Ordinal)
                    && text.Contains("'7.25", StringComparison.Ordinal));
        Assert.Contains(found, text => text.StartsWith($"SafetyCheck {register.Check.Id}: Score is '100", StringComparison.Ordinal));
        Assert.Contains($"Phase {register.Phase.Id}: the table has this row and the log has not.", found);
        Assert.Contains(
            found, text => text.StartsWith("JobTarget ", StringComparison.Ordinal) && text.EndsWith(
                "the log has this row and the table has not.", StringComparison.Ordinal));
        Assert.Contains(found, text => text.StartsWith("Log: after change ", StringComparison.Ordinal));
    }

    private Task<LogVerdict> VerifyAsync() => database.Get<LogVerification>().RunAsync(CancellationToken.None);
}
